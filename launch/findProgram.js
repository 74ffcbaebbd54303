import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'

/** The path of the first of these programs that is on the PATH, or null. */
export function findProgram(names, { PATH = '' }) {
  const files = names.flatMap((name) => (process.platform === 'win32' ? [`${name}.exe`] : [name]))
  const folders = PATH.split(path.delimiter).filter(Boolean)
  const candidates = files.flatMap((file) => folders.map((folder) => path.join(folder, file)))
  return candidates.find(isProgram) ?? null
}

/** Whether this path is a file that may be run. */
export function isProgram(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false // Node tells permissions by throwing only.
  }
}
