import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { installCommand, isInstallStale } from '../../../launch/ensureInstalled.js'

const RECORD = 'node_modules/.kindred-lockfile'
const NPM_OWN = 'node_modules/.package-lock.json'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kindred-launch-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('isInstallStale', () => {
  it('is stale without node_modules', () => {
    put('package-lock.json', 'lock')
    expect(isInstallStale(root)).toBe(true)
  })

  it.each([
    { title: 'the recorded lockfile', record: sha256('lock'), expected: false },
    { title: 'the record of another lockfile', record: sha256('other'), expected: true },
    { title: 'an empty record', record: '', expected: true },
  ])('answers $expected for $title, whatever the times say', ({ record, expected }) => {
    put(NPM_OWN, '{}', expected ? 200 : 100)
    put('package-lock.json', 'lock', expected ? 100 : 200)
    put(RECORD, record)
    expect(isInstallStale(root)).toBe(expected)
  })

  it.each([
    { title: 'newer than the install', lock: 200, expected: true },
    { title: 'older than the install', lock: 50, expected: false },
    { title: 'as old as the install', lock: 100, expected: false },
  ])('answers $expected without a record for a lockfile $title', ({ lock, expected }) => {
    put(NPM_OWN, '{}', 100)
    put('package-lock.json', 'lock', lock)
    expect(isInstallStale(root)).toBe(expected)
  })

  it('is stale when npm never finished', () => {
    put('package-lock.json', 'lock', 100)
    put('node_modules/half/package.json', '{}')
    expect(isInstallStale(root)).toBe(true)
  })
})

describe('installCommand', () => {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
  const npm = '/usr/lib/node_modules/npm/bin/npm-cli.js'
  const plain = { command: 'npm', args, shell: false }

  it.each([
    {
      title: 'the npm that runs it',
      env: { npm_execpath: npm },
      platform: 'linux',
      expected: { command: process.execPath, args: [npm, ...args], shell: false },
    },
    { title: 'npm from the PATH', env: {}, platform: 'linux', expected: plain },
    {
      title: 'npm from the PATH under another package manager',
      env: { npm_execpath: '/usr/lib/pnpm/bin/pnpm.cjs' },
      platform: 'linux',
      expected: plain,
    },
    {
      title: 'npm through a shell on Windows',
      env: {},
      platform: 'win32',
      expected: { ...plain, shell: true },
    },
  ] as const)('calls $title', ({ env, platform, expected }) => {
    expect(installCommand({ env, platform })).toEqual(expected)
  })
})

/** Writes a file of the temporary project, as of a time in seconds. */
function put(name: string, content: string, seconds = 100) {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  utimesSync(file, seconds, seconds)
}
