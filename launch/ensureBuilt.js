import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashSources } from './hashSources.js'
import { withNodeFlags } from './nodeFlags.js'
import { runQuietly } from './runQuietly.js'
import { showElapsed } from './showElapsed.js'
import { stop } from './stop.js'

/**
 * Builds the admin when its sources are not those of the last build; with ADMIN=off it does nothing.
 * Ends the process, after the build's whole output, when the build fails.
 */
export async function ensureBuilt({ root, env }) {
  if (env.ADMIN === 'off' || !isBuildStale(root)) return
  console.log('Building the admin (about a minute)…')
  // Without its record, a build that is killed on the way is stale at the next start.
  rmSync(recordIn(root), { force: true })
  // Taken before the build, so that a file saved meanwhile makes the next start build again.
  const hash = hashSources(root)
  const { code, output, seconds } = await build({ root, env })
  if (code !== 0) {
    process.stderr.write(output)
    stop({ code, because: `The admin could not be built (exit code ${code}); see above.` })
  }
  writeFileSync(recordIn(root), hash)
  console.log(`Built the admin in ${seconds} s.`)
}

/** Next writes BUILD_ID near the end of a build; the record beside it names the sources it was of. */
export function isBuildStale(root) {
  if (!existsSync(path.join(root, '.next/BUILD_ID'))) return true
  if (!existsSync(recordIn(root))) return true
  return readFileSync(recordIn(root), 'utf8') !== hashSources(root)
}

async function build({ root, env }) {
  const end = showElapsed({ label: 'Building the admin' })
  const { code, output } = await runQuietly({
    args: ['node_modules/next/dist/bin/next', 'build'],
    cwd: root,
    env: { ...env, ...withNodeFlags(env), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  return { code, output, seconds: end() }
}

function recordIn(root) {
  return path.join(root, '.next/kindred-sources')
}
