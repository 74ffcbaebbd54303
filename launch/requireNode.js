// Read by Nodes far older than the floor, so: no `node:` imports, no `?.`, no top-level await.
import { readFileSync } from 'fs'

/** The exit code that sysexits.h names EX_CONFIG. */
const EX_CONFIG = 78

/** Ends the process with one plain sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const floor = engines.node.replace('>=', '')
  if (!isNodeTooOld(process.versions.node, floor)) return
  console.error(
    `Kindred needs Node ${floor} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and try again.`,
  )
  process.exit(EX_CONFIG)
}

/** Both are dotted numbers such as `20.20` or `v20.9.1`; parts that the floor leaves out do not matter. */
export function isNodeTooOld(version, floor) {
  const actual = numbersOf(version)
  const wanted = numbersOf(floor)
  const differing = wanted.findIndex((number, place) => number !== actual[place])
  return differing !== -1 && actual[differing] < wanted[differing]
}

function numbersOf(version) {
  return version.replace('v', '').split('.').map(Number)
}
