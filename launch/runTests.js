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
  const { jestArgs, ...asked } = readWords(args)
  if (asked.kinds.includes('e2e')) return runInBrowser({ root, jestArgs, env })
  const needsMongod = usesDatabases(asked.kinds) && asked.databases.includes('mongodb')
  if (needsMongod) return runWithMongod({ root, jestArgs, env, ...asked })
  return runJest({ root, jestArgs, env, projects: projectsFor(asked) })
}

async function runWithMongod({ root, jestArgs, env, kinds, databases }) {
  const found = await findMongod(env)
  if (!found) refuseInCI(env, 'a mongod')
  const left = found ? databases : databases.filter((database) => database !== 'mongodb')
  if (left.length === 0) return tellUnrun({ root, kinds, missing: 'a mongod', on: ' on mongodb' })
  const projects = projectsFor({ kinds, databases: left })
  return runJest({ root, jestArgs, env: { ...env, ...mongodEnv(found) }, projects })
}

async function runInBrowser({ root, jestArgs, env }) {
  const chromium = findChromium(env)
  if (!chromium) {
    refuseInCI(env, 'a Chromium')
    return tellUnrun({ root, kinds: ['e2e'], missing: 'a Chromium' })
  }
  const found = await findMongod(env)
  if (!found) refuseInCI(env, 'a mongod')
  await ensureBuilt({ root, env })
  // One after the other: two servers and two browsers at once keep each other waiting.
  return runJest({
    root,
    jestArgs: ['--runInBand', ...jestArgs],
    env: { ...env, ...(found ? mongodEnv(found) : {}), KINDRED_CHROMIUM: chromium },
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

function tellUnrun({ root, kinds, missing, on = '' }) {
  const unrun = kinds.flatMap((kind) => skippedFiles({ root, kind, project: `${kind}${on}` }))
  console.log(closingLines({ files: [], unrun, missing }).join('\n'))
  return 0
}

/** Nothing runs these files, so how many tests are in each is unknown: each counts as one. */
function skippedFiles({ root, kind, project }) {
  const folder = path.join(root, 'tests', kind)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${kind}/${name.replaceAll(path.sep, '/')}`)
    .sort()
    .map((file) => ({ project, file, passed: 0, failed: 0, skipped: 1 }))
}
