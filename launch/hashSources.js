import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FILES = ['package-lock.json', 'next.config.ts', 'payload.config.ts', 'tsconfig.json']
const FOLDERS = ['collections', 'src']
/** The admin imports none of these, so a change in them is no reason to build it again. */
const LEFT_OUT = [
  'src/generated/schema.graphql',
  'src/main.ts',
  ...['commands', 'graphql', 'process', 'server'].map((folder) => `src/${folder}/`),
]

/** A sha256 in hex over the names and contents of all that the admin is built from. */
export function hashSources(root) {
  const hash = createHash('sha256')
  for (const name of sourcesIn(root)) {
    const content = readFileSync(path.join(root, name))
    // The length keeps a line moved from one file to the next from hashing the same.
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function sourcesIn(root) {
  return [...FILES, ...FOLDERS.flatMap((folder) => filesUnder(root, folder))]
    .filter((name) => existsSync(path.join(root, name)))
    .filter((name) => !LEFT_OUT.some((start) => name.startsWith(start)))
    .sort()
}

function filesUnder(root, folder) {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
}
