import { describe, expect, it } from '@jest/globals'
import { EnvironmentInvalid, readEnv, variableNames } from '#config/env.ts'

const goodSecret = 'q8Zt3vK1xW6rB9nM4cL7pD2sF5gH0jYu'
const inPublic = { KINDRED_PUBLIC_URL: 'https://content.example.org', PAYLOAD_SECRET: goodSecret }

describe('readEnv', () => {
  it('needs nothing in local mode', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      KINDRED_DATA_DIR: 'data',
      ADMIN: 'on',
      TRUST_PROXY: 0,
      CORS_ORIGINS: [],
      REDIRECT_HOSTS: [],
      isPublic: false,
      hasDemo: true,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(variableNames.map((name) => [name, '']))
    expect(readEnv(empty)).toEqual(readEnv({}))
  })

  it('reads every variable', () => {
    const env = readEnv({
      ...inPublic,
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'mongodb://127.0.0.1:27017/kindred?replicaSet=rs0',
      KINDRED_DEMO: 'on',
      TRUST_PROXY: '1',
      CORS_ORIGINS: 'https://a.example.org, https://b.example.org',
      REDIRECT_HOSTS: 'WWW.example.org, example.org:8443',
    })
    expect(env).toMatchObject({ PORT: 8080, TRUST_PROXY: 1, isPublic: true, hasDemo: true })
    expect(env.CORS_ORIGINS).toEqual(['https://a.example.org', 'https://b.example.org'])
    expect(env.REDIRECT_HOSTS).toEqual(['www.example.org', 'example.org:8443'])
  })

  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['DATABASE_URL', 'postgres://value'],
    ['KINDRED_PUBLIC_URL', 'value'],
    ['KINDRED_PUBLIC_URL', 'ftp://value.example.org'],
    ['KINDRED_ADMIN_EMAIL', 'value'],
    ['KINDRED_ADMIN_PASSWORD', 'value'],
    ['KINDRED_DEMO', 'value'],
    ['KINDRED_DEV', 'value'],
    ['ADMIN', 'value'],
    ['TRUST_PROXY', 'value'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '::ffff:10.0.0.0/8'],
    ['TRUST_PROXY', '10.0.0.1'],
    ['DATABASE_URL', 'mongodb://db.example.org/kindred'],
    ['DATABASE_URL', 'mongodb://db.example.org/kindred?replicaSet=rs0&w=1'],
    ['DATABASE_URL', 'mongodb://db.example.org/kindred?replicaSet=rs0&readPreference=secondary'],
    ['DATABASE_URL', 'mongodb://db.example.org/kindred?replicaSet=rs0&journal=false'],
    ['DATABASE_URL', 'mongodb+srv://db.example.org/kindred?retryWrites=false'],
    ['CORS_ORIGINS', 'https://value.example.org/path'],
    ['CORS_ORIGINS', '*'],
    ['REDIRECT_HOSTS', '*'],
    ['REDIRECT_HOSTS', 'https://value.example.org'],
    ['LOG_LEVEL', 'value'],
    ['HOST', '0.0.0.0'],
  ])('names %s and not its value %s', (name, value) => {
    const { problems, message } = failureOf({ [name]: value })
    expect(problems.join()).toMatch(new RegExp(`^${name}`))
    expect(problems.join()).not.toContain(value === '*' ? '"*"' : value)
    expect(message).toContain(problems[0])
  })

  it('lists every problem at once', () => {
    const { problems } = failureOf({ PORT: 'x', ADMIN: 'x', TRUST_PROXY: 'x' })
    expect(problems.map((line) => line.split(/[ .]/)[0]).sort()).toEqual([
      'ADMIN',
      'PORT',
      'TRUST_PROXY',
    ])
  })
})

describe('public mode', () => {
  it('has no demo content unless asked for', () => {
    expect(readEnv(inPublic)).toMatchObject({ isPublic: true, hasDemo: false })
  })

  it('may listen on every address', () => {
    expect(readEnv({ ...inPublic, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0')
  })

  it.each([
    ['missing', '', /is required/],
    ['short', 'aB3$kL9!qZ', /32 random/],
    ['one character', 'x'.repeat(40), /32 random/],
    ['an example', `change-me-${goodSecret}`, /looks like an example/],
  ])('refuses a secret that is %s', (_, secret, sentence) => {
    const { problems, message } = failureOf({ ...inPublic, PAYLOAD_SECRET: secret })
    expect(problems.join()).toMatch(/^PAYLOAD_SECRET/)
    expect(problems.join()).toMatch(sentence)
    if (secret) expect(message).not.toContain(secret)
  })
})

function failureOf(source: Record<string, string>): EnvironmentInvalid {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvironmentInvalid) return error
    throw error
  }
  throw new Error('The environment was taken.')
}
