import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { variableNames } from '#config/env.ts'
import { sentBy } from '#tests/support/buildImage.ts'
import {
  execForm,
  healthCheckOf,
  lastOf,
  parseDockerfile,
  variablesOf,
} from '#tests/support/dockerfile.ts'
import { installCommand } from '../../../launch/ensureInstalled.js'
import { nodeFlags } from '../../../launch/nodeFlags.js'
import { isNodeTooOld } from '../../../launch/requireNode.js'

const stages = parseDockerfile(await readFile('Dockerfile', 'utf8'))
const last = stages.at(-1) ?? { image: '', name: null, steps: [] }

describe('the Dockerfile', () => {
  it('builds and runs on one Node that the project supports', async () => {
    const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as Package
    const images = new Set(stages.map(({ image }) => image))
    expect(images.size).toBe(1)
    const [, major = ''] = /^node:(\d+)-slim$/.exec([...images].join()) ?? []
    expect(Number(major)).toBeGreaterThan(0)
    expect(isNodeTooOld(`${major}.0.0`, engines.node.replace('>=', ''))).toBe(false)
  })

  it('installs as the launcher does', () => {
    const { args } = installCommand({ env: {}, platform: 'linux' })
    expect(stages[0]?.steps).toContainEqual({ keyword: 'RUN', words: `npm ${args.join(' ')}` })
  })

  it('starts Node itself with the flags that every program needs', () => {
    expect(execForm(lastOf(last, 'ENTRYPOINT'))).toEqual(['node', ...nodeFlags])
    expect(execForm(lastOf(last, 'CMD'))).toEqual(['src/main.js'])
    expect(lastOf(last, 'STOPSIGNAL')).toBe('SIGTERM')
  })

  it('sets variables that are read, and no secret', () => {
    const names = Object.keys(variablesOf(last)).filter((name) => name !== 'NODE_ENV')
    expect(variableNames).toEqual(expect.arrayContaining(names))
    expect(names.filter((name) => /SECRET|PASSWORD/.test(name))).toEqual([])
    expect(variablesOf(last)).toMatchObject({ HOST: '0.0.0.0', NODE_ENV: 'production' })
    expect(lastOf(last, 'EXPOSE')).toBe(variablesOf(last)['PORT'])
  })

  it('runs as a user that is seen not to be root', () => {
    expect(lastOf(last, 'USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/)
  })

  it('asks /readyz with Node for its health', () => {
    const { command, options } = healthCheckOf(last)
    expect(command[0]).toBe('node')
    expect(command.join(' ')).toContain('/readyz')
    expect(options.map((option) => option.split('=')[0])).toEqual(
      expect.arrayContaining(['--interval', '--timeout', '--start-period']),
    )
  })
})

describe('.dockerignore', () => {
  it('lets nothing through that holds data, secrets, tests or what a build makes', async () => {
    const sent = sentBy(await readFile('.dockerignore', 'utf8'))
    expect(sent).toEqual(expect.arrayContaining(['package-lock.json', 'launch', 'src']))
    const kept = ['.cache', '.env', '.git', '.next', 'coverage', 'data', 'node_modules', 'tests']
    expect(sent.filter((name) => kept.includes(name))).toEqual([])
  })
})

type Package = { engines: { node: string } }
