import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MOST_MS = 60_000

/**
 * The path of a mongod that mongodb-memory-server has downloaded, now or earlier; null where that
 * fails or takes over a minute. A process of its own, because the library's download cannot be stopped.
 */
export function downloadMongod(env) {
  console.log('Looking for a mongod to download (at most a minute)…')
  const child = fork(fileURLToPath(new URL('fetchMongod.js', import.meta.url)), {
    env: { ...env, ...downloadSettings(env) },
    timeout: MOST_MS,
  })
  return new Promise((resolve) => {
    child.once('message', ({ binary }) => resolve(binary))
    child.once('close', (_code, signal) => {
      if (signal) console.log('The download took too long; the next run goes on from there.')
      resolve(null)
    })
  })
}

function downloadSettings(env) {
  return {
    // Left to itself the library accepts any certificate, for a program that is then run.
    npm_config_strict_ssl: env.npm_config_strict_ssl ?? 'true',
    // It would wait several seconds between attempts, also on a machine that is offline.
    MONGOMS_MAX_RETRIES: env.MONGOMS_MAX_RETRIES ?? '1',
    MONGOMS_SYSTEM_BINARY: '',
  }
}
