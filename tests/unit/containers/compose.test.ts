import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readEnv, variableNames } from '#config/env.ts'
import { lastOf, parseDockerfile, variablesOf } from '#tests/support/dockerfile.ts'
import { graceMs } from '../../../src/process/stop.ts'

const text = await readFile('compose.yaml', 'utf8')
const { services, networks } = parse(text) as Compose
const { kindred, mongodb } = services
const given = {
  KINDRED_PUBLIC_URL: 'https://kindred.example.org',
  PAYLOAD_SECRET: 'fJ3-uW8xQ1zLr5Tn0cVbE7yKs2HgMd4P',
}

describe('Kindred in compose.yaml', () => {
  let image: Record<string, string>
  let port: string

  beforeAll(async () => {
    const last = parseDockerfile(await readFile('Dockerfile', 'utf8')).at(-1)
    if (!last) throw new Error('The Dockerfile has no stage.')
    image = variablesOf(last)
    port = lastOf(last, 'EXPOSE')
  })

  it('is given variables that are read, and asks for others that are', () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name)
    expect(variableNames).toEqual(expect.arrayContaining(Object.keys(kindred.environment)))
    expect(variableNames).toEqual(expect.arrayContaining(asked))
  })

  it('is in public mode and on MongoDB with the two variables that it cannot do without', () => {
    const env = readEnv({ ...image, ...interpolated(kindred.environment, given) })
    expect(env).toMatchObject({ ...given, isPublic: true, hasDemo: false, TRUST_PROXY: 1 })
    expect(env.DATABASE_URL).toContain('://mongodb:27017/')
  })

  it.each(Object.keys(given))('is not started without %s, nor with an empty one', (name) => {
    const rest = Object.fromEntries(Object.entries(given).filter(([other]) => other !== name))
    for (const set of [rest, { ...rest, [name]: '' }]) {
      expect(() => interpolated(kindred.environment, set)).toThrow(name)
    }
  })

  it('brings no secret of its own', () => {
    const secrets = Object.entries(kindred.environment).filter(([name]) =>
      /SECRET|PASSWORD/.test(name),
    )
    expect(secrets.length).toBeGreaterThan(1)
    for (const [name, value] of secrets) {
      expect(value).toMatch(new RegExp(`^\\$\\{${name}(:-|:\\?[^}]+)\\}$`))
    }
  })

  it('may write its data and /tmp, and do nothing else of note', () => {
    expect(kindred).toMatchObject({ read_only: true, tmpfs: ['/tmp'], ...confined })
    expect(kindred.volumes).toEqual(['data:/kindred/data'])
  })

  it('is reached from this machine only', () => {
    expect(kindred.ports).toEqual([`127.0.0.1:\${PORT:-3000}:${port}`])
  })

  it('has longer to stop than its requests have to be answered', () => {
    expect(Number.parseInt(kindred.stop_grace_period) * 1000).toBeGreaterThan(graceMs + 5000)
    expect(kindred).toMatchObject({ init: true, restart: 'unless-stopped' })
  })

  it('waits for a database that can be written to', () => {
    expect(kindred.depends_on).toEqual({ mongodb: { condition: 'service_healthy' } })
    expect(mongodb.healthcheck.test.join(' ')).toMatch(/rs\.initiate[^]+isWritablePrimary/)
  })
})

describe('MongoDB in compose.yaml', () => {
  it('is the replica set that DATABASE_URL names', () => {
    const { searchParams, hostname, port } = new URL(String(kindred.environment['DATABASE_URL']))
    const set = searchParams.get('replicaSet')
    expect(mongodb.command).toEqual(expect.arrayContaining(['--replSet', set]))
    expect(mongodb.healthcheck.test.at(-1)).toContain(`_id: '${set}'`)
    expect(mongodb.healthcheck.test.at(-1)).toContain(`host: '${hostname}:${port}'`)
    expect(services).toHaveProperty(hostname)
  })

  it('keeps its data in a named volume, at a pinned series', () => {
    expect(mongodb.volumes).toEqual(['database:/data/db'])
    expect(mongodb.image).toMatch(/^mongo:\d+\.\d+$/)
  })

  it('is reached by Kindred alone', () => {
    expect(mongodb).not.toHaveProperty('ports')
    expect(mongodb.networks).toEqual(['database'])
    expect(kindred.networks).toEqual(['default', 'database'])
    expect(networks['database']).toEqual({ internal: true })
    expect(mongodb).toMatchObject({ ...confined, user: 'mongodb' })
  })
})

const confined = { cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] }

/** What Compose makes of `${A:-default}` and `${A:?said where A is missing}`. */
function interpolated(environment: Variables, set: Variables): Variables {
  const value = (_: string, name: string, kind: string, words: string) => {
    if (set[name]) return set[name]
    if (kind === ':-') return words
    throw new Error(`${name}: ${words}`)
  }
  return Object.fromEntries(
    Object.entries(environment).map(([name, text]) => [
      name,
      text.replace(/\$\{(\w+)(:[-?])([^}]*)\}/g, value),
    ]),
  )
}

type Variables = Record<string, string>

type Service = {
  image: string
  command: string[]
  environment: Variables
  volumes: string[]
  networks: string[]
  ports: string[]
  depends_on: object
  stop_grace_period: string
  healthcheck: { test: string[] }
}

type Compose = {
  services: { kindred: Service; mongodb: Service }
  networks: Record<string, unknown>
}
