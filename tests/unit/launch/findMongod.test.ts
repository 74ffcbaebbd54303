import { describe, expect, it } from '@jest/globals'
import { findMongod, mongodEnv } from '../../../launch/findMongod.js'

const everywhere = {
  KINDRED_TEST_MONGODB_URL: 'mongodb://db/?replicaSet=rs0',
  MONGOMS_SYSTEM_BINARY: '/named/mongod',
}
const { MONGOMS_SYSTEM_BINARY } = everywhere

describe('findMongod', () => {
  it.each([
    { env: { ...everywhere, KINDRED_TEST_MONGODB: 'off' }, found: null, looked: [] },
    { env: everywhere, found: { url: everywhere.KINDRED_TEST_MONGODB_URL }, looked: [] },
    { env: { MONGOMS_SYSTEM_BINARY }, found: { binary: '/named/mongod' }, looked: ['named'] },
    { env: {}, found: { binary: '/path/mongod' }, looked: ['PATH'] },
    { env: {}, without: ['PATH'], found: { binary: '/got/mongod' }, looked: ['PATH', 'download'] },
    { env: {}, without: ['PATH', 'download'], found: null, looked: ['PATH', 'download'] },
    {
      env: { MONGOMS_SYSTEM_BINARY },
      without: ['named'],
      found: { binary: '/path/mongod' },
      looked: ['named', 'said so', 'PATH'],
    },
  ])('answers $found in $env without $without', async ({ env, without = [], found, looked }) => {
    const probes = probesWithout(without)
    expect(await findMongod(env, probes)).toEqual(found)
    expect(probes.looked).toEqual(looked)
  })
})

describe('mongodEnv', () => {
  it.each([
    { found: { url: 'mongodb://db' }, expected: { KINDRED_TEST_MONGODB_URL: 'mongodb://db' } },
    {
      found: { binary: '/mongod' },
      expected: { MONGOMS_SYSTEM_BINARY: '/mongod', MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false' },
    },
    { found: null, expected: { KINDRED_TESTS_LEFT_OUT: 'mongodb' } },
  ])('tells a run of the tests about $found', ({ found, expected }) => {
    expect(mongodEnv(found)).toEqual(expected)
  })
})

/** Stands for a machine: each place is looked at in turn, and those in `without` are empty. */
function probesWithout(without: string[]) {
  const looked: string[] = []
  const look = (place: string) => {
    looked.push(place)
    return !without.includes(place)
  }
  return {
    looked,
    isProgram: () => look('named'),
    findProgram: () => (look('PATH') ? '/path/mongod' : null),
    downloadMongod: async () => (look('download') ? '/got/mongod' : null),
    say: () => void looked.push('said so'),
  }
}
