import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './run.js'

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  // For tests/support/nativePackages.js, see docs/decisions/0015-packages-once-in-tests.md.
  '--experimental-import-meta-resolve',
  // See docs/decisions/0002-compile-at-start.md.
  '--conditions=production',
  'node_modules/jest/bin/jest.js',
]

/**
 * Runs these projects of jest.config.js and answers Jest's exit code. The counts are printed here,
 * since Jest and its workers may still write after the reporter that made them.
 */
export async function runJest({ root, projects, jestArgs, env }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindred-tests-'))
  const closing = path.join(folder, 'closing-lines')
  const code = await run({
    // Last, because --selectProjects takes every plain word after it for a project.
    args: [...JEST, ...jestArgs, '--selectProjects', ...projects],
    cwd: root,
    env: { ...env, NODE_ENV: 'test', KINDRED_TESTS_CLOSING_LINES: closing },
  })
  if (existsSync(closing)) process.stdout.write(readFileSync(closing))
  rmSync(folder, { recursive: true })
  return code
}
