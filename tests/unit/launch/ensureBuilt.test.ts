import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isBuildStale } from '../../../launch/ensureBuilt.js'
import { hashSources } from '../../../launch/hashSources.js'

const LAUNCHER = new URL('../../../launch/ensureBuilt.js', import.meta.url).href
const NEXT = 'node_modules/next/dist/bin/next'
const SAY_AND_BUILD = `
const { writeFileSync, mkdirSync } = require('node:fs')
console.log('env', process.env.NODE_ENV, process.env.NEXT_TELEMETRY_DISABLED, process.argv[2])
mkdirSync('.next', { recursive: true })
writeFileSync('.next/BUILD_ID', 'x')
`

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kindred-launch-'))
  put('package-lock.json', 'lock')
  put('payload.config.ts', 'config')
  put('src/app/page.tsx', 'page')
  put('collections/topics/index.ts', 'topics')
  put('src/server/createApp.ts', 'app')
  put('src/generated/schema.graphql', 'schema')
  put(NEXT, SAY_AND_BUILD)
})
afterEach(() => rmSync(root, { recursive: true }))

describe('isBuildStale', () => {
  it('is stale where nothing was built', () => {
    expect(isBuildStale(root)).toBe(true)
  })

  it('is fresh after a build', () => {
    pretendBuilt()
    expect(isBuildStale(root)).toBe(false)
  })

  it.each(['BUILD_ID', 'kindred-sources'])('is stale without .next/%s', (name) => {
    pretendBuilt()
    rmSync(path.join(root, '.next', name))
    expect(isBuildStale(root)).toBe(true)
  })

  it.each([
    { change: 'package-lock.json', expected: true },
    { change: 'next.config.ts', expected: true },
    { change: 'tsconfig.json', expected: true },
    { change: 'src/app/page.tsx', expected: true },
    { change: 'src/app/new/page.tsx', expected: true },
    { change: 'src/generated/types.ts', expected: true },
    { change: 'collections/topics/index.ts', expected: true },
    { change: 'src/generated/schema.graphql', expected: false },
    { change: 'src/commands/migrate.ts', expected: false },
    { change: 'src/server/createApp.ts', expected: false },
    { change: 'src/main.ts', expected: false },
    { change: 'src/graphql/schema.ts', expected: false },
    { change: 'tests/unit/a.test.ts', expected: false },
    { change: 'README.md', expected: false },
  ])('answers $expected after a change in $change', ({ change, expected }) => {
    pretendBuilt()
    put(change, 'changed')
    expect(isBuildStale(root)).toBe(expected)
  })

  it('is stale after a file is renamed or removed', () => {
    put('src/app/a.tsx', 'same')
    pretendBuilt()
    rmSync(path.join(root, 'src/app/a.tsx'))
    expect(isBuildStale(root)).toBe(true)
    put('src/app/b.tsx', 'same')
    expect(isBuildStale(root)).toBe(true)
  })
})

describe('ensureBuilt', () => {
  it('says in two lines that it builds, and leaves the build fresh', () => {
    expect(ensureBuilt()).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Building the admin .*…\nBuilt the admin in \d+ s\.\n$/),
      stderr: '',
    })
    expect(isBuildStale(root)).toBe(false)
  })

  it('says nothing the second time', () => {
    ensureBuilt()
    expect(ensureBuilt()).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('builds nothing with ADMIN=off', () => {
    expect(ensureBuilt({ ADMIN: 'off' })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(existsSync(path.join(root, '.next'))).toBe(false)
  })

  it('shows the whole output of a build that fails, passes its code on, and stays stale', () => {
    ensureBuilt()
    put('src/app/page.tsx', 'broken')
    put(NEXT, `${SAY_AND_BUILD}\nconsole.error('cannot compile')\nprocess.exitCode = 3`)
    const { status, stderr } = ensureBuilt()
    expect(status).toBe(3)
    expect(stderr).toMatch(/^env production 1 build\ncannot compile\n.*exit code 3/)
    expect(isBuildStale(root)).toBe(true)
  })

  it('stays stale when the build is killed, even back on the sources of the last one', () => {
    ensureBuilt()
    put('src/app/page.tsx', 'edited')
    put(NEXT, `process.kill(process.pid, 'SIGKILL')`)
    expect(ensureBuilt().status).toBe(137)
    put('src/app/page.tsx', 'page')
    expect(isBuildStale(root)).toBe(true)
  })
})

/** In a process of its own: a failed build ends it. */
function ensureBuilt(env: Record<string, string> = {}) {
  const call = { root: root, env }
  const code = `import(${JSON.stringify(LAUNCHER)}).then((m) => m.ensureBuilt(${JSON.stringify(call)}))`
  const done = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })
  return { status: done.status, stdout: done.stdout, stderr: done.stderr }
}

function pretendBuilt() {
  put('.next/BUILD_ID', 'x')
  put('.next/kindred-sources', hashSources(root))
}

function put(name: string, content: string) {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
