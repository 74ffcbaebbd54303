import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npmCommand } from './npmCommand.js'
import { run } from './run.js'
import { showElapsed } from './showElapsed.js'
import { stop } from './stop.js'

/**
 * Installs what the lockfile of a folder names, the project or an example, when that is not what is there.
 * Ends the process when npm fails.
 */
export async function ensureInstalled({ root, env }) {
  if (!isInstallStale(root)) return
  const isThere = existsSync(path.join(root, 'node_modules'))
  const why = isThere ? 'the lockfile is new' : 'there are none yet'
  console.log(`Installing the dependencies of ${path.basename(root)} (${why}; about a minute)…`)
  const hash = hashLockfile(root)
  const { seconds, code } = await install({ root, env })
  if (code !== 0)
    stop({ code, because: `npm could not install the dependencies (exit code ${code}).` })
  writeFileSync(recordIn(root), hash)
  console.log(`Installed the dependencies of ${path.basename(root)} in ${seconds} s.`)
}

/**
 * An install that this launcher did not make has no record; then the files' times decide, and a
 * node_modules that is absent or that npm never finished counts as older than any lockfile.
 */
export function isInstallStale(root) {
  if (existsSync(recordIn(root))) return readFileSync(recordIn(root), 'utf8') !== hashLockfile(root)
  return changedAt(root, 'package-lock.json') > changedAt(root, 'node_modules/.package-lock.json')
}

/**
 * What the lockfile says, and it is not written. Not `npm ci`: that refuses a lockfile without the
 * optional packages of every other platform, and not every registry has them all.
 * Development dependencies are included even under NODE_ENV=production: the admin's build needs them.
 */
export function installCommand({ env, platform }) {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
  return npmCommand({ args, env, platform })
}

async function install({ root, env }) {
  // npm draws its own progress on a terminal, and says nothing at all elsewhere.
  const everyMs = process.stdout.isTTY ? 3_600_000 : 5000
  const end = showElapsed({ label: 'Installing dependencies', everyMs })
  const code = await run({ ...installCommand({ env }), cwd: root, env })
  return { code, seconds: end() }
}

function hashLockfile(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
}

function recordIn(root) {
  return path.join(root, 'node_modules/.kindred-lockfile')
}

function changedAt(root, file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
