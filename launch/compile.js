import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the compiled programs are put, below the project. */
export const compiledFolder = '.cache/kindred'

/**
 * Compiles one TypeScript program to one JavaScript file and answers its path; about 0.1 s.
 * No loader is needed at run time. See docs/decisions/0002-compile-at-start.md.
 */
export async function compile(entry, root = process.cwd()) {
  const outfile = join(root, compiledFolder, entry.replace(/\.ts$/, '.js'))
  await build({ entryPoints: [entry], outfile, absWorkingDir: root })
  return outfile
}

async function build(options) {
  const { build: bundle } = await import('esbuild')
  await mkdir(join(options.absWorkingDir, compiledFolder), { recursive: true })
  await bundle({ ...programs, ...options })
}

const programs = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'error',
}
