import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { projectsFor, readWords, usesDatabases } from './chooseProjects.js'
import { closingLines } from './closingLines.js'
import { ensureBuilt } from './ensureBuilt.js'
import { findChromium } from './findChromium.js'
import { findMongod, mongodEnv } from './findMongod.js'
import { runJest } from './runJest.js'
import { stop } from './stop.js'

/** Runs Jest on the tests that the words ask for and this machine can run; answers the exit code. */
export async function runTests({ root, args, env }) {
  const { kinds, jestArgs } = readWords(args)
  if (kinds.includes('e2e')) return runInBrowser({ root, jestArgs, env })
  if (!usesDatabases(kinds)) return runJest({ root, jestArgs, env, projects: kinds })

  const found = await findMongod(env)
  if (!found) refuseInCI(env, 'a mongod')
  const projects = projectsFor({ kinds, hasMongod: found !== null })
  return runJest({ root, jestArgs, env: { ...env, ...mongodEnv(found) }, projects })
}

async function runInBrowser({ root, jestArgs, env }) {
  const chromium = findChromium(env)
  if (!chromium) {
    refuseInCI(env, 'a Chromium')
    const unrun = skippedFiles({ root, kind: 'e2e' })
    console.log(closingLines({ files: [], unrun, missing: 'a Chromium' }).join('\n'))
    return 0
  }
  await ensureBuilt({ root, env })
  // One after the other: two servers and two browsers at once keep each other waiting.
  return runJest({
    root,
    jestArgs: ['--runInBand', ...jestArgs],
    env: { ...env, KINDRED_CHROMIUM: chromium },
    projects: ['e2e'],
  })
}

function refuseInCI(env, missing) {
  if (!env.CI || env.CI === 'false') return
  stop({
    code: 1,
    because: `These tests need ${missing}, and none was found; in CI that is a failure.`,
  })
}

/** Nothing runs these files, so how many tests are in each is unknown: each counts as one. */
function skippedFiles({ root, kind }) {
  const folder = path.join(root, 'tests', kind)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${kind}/${name.replaceAll(path.sep, '/')}`)
    .sort()
    .map((file) => ({ project: kind, file, passed: 0, failed: 0, skipped: 1 }))
}
