import { downloadMongod } from './downloadMongod.js'
import { findProgram, isProgram } from './findProgram.js'

const real = { isProgram, findProgram, downloadMongod, say: console.log }

/**
 * Where the tests find MongoDB: `{ url }` of a running replica set, `{ binary }` of a mongod to run,
 * or null. What the environment names comes first, then the PATH, and last a download.
 */
export async function findMongod(env, look = real) {
  if (env.KINDRED_TEST_MONGODB === 'off') return null
  if (env.KINDRED_TEST_MONGODB_URL) return { url: env.KINDRED_TEST_MONGODB_URL }
  const binary =
    named(env.MONGOMS_SYSTEM_BINARY, look) ??
    look.findProgram(['mongod'], env) ??
    (await look.downloadMongod(env))
  return binary ? { binary } : null
}

/** What a run of the tests must have in its environment to use what was found. */
export function mongodEnv(found) {
  if (found?.url) return { KINDRED_TEST_MONGODB_URL: found.url }
  // Any version the project supports will do, so the library need not warn that it expected its own.
  if (found?.binary) {
    return { MONGOMS_SYSTEM_BINARY: found.binary, MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false' }
  }
  return { KINDRED_TESTS_LEFT_OUT: 'mongodb' }
}

function named(binary, look) {
  if (!binary) return null
  if (look.isProgram(binary)) return binary
  look.say(`MONGOMS_SYSTEM_BINARY names ${binary}, which is no program; looking elsewhere.`)
  return null
}
