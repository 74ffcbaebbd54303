import { describe, expect, it } from '@jest/globals'
import { projectsFor, readWords, usesDatabases } from '../../../launch/chooseProjects.js'

const byDefault = ['unit', 'sqlite', 'integration', 'contract']

describe('readWords', () => {
  it.each([
    { words: [], expected: { kinds: byDefault, jestArgs: [] } },
    { words: ['unit'], expected: { kinds: ['unit'], jestArgs: [] } },
    { words: ['e2e', '-t', 'x'], expected: { kinds: ['e2e'], jestArgs: ['-t', 'x'] } },
    { words: ['long'], expected: { kinds: ['long'], jestArgs: ['--runInBand'] } },
    { words: ['access'], expected: { kinds: byDefault, jestArgs: ['access'] } },
    { words: ['-t', 'unit'], expected: { kinds: byDefault, jestArgs: ['-t', 'unit'] } },
  ])('reads $words', ({ words, expected }) => {
    expect(readWords(words)).toEqual(expected)
  })
})

describe('projectsFor', () => {
  it.each([
    { kinds: ['unit'], hasMongod: true, expected: ['unit'] },
    { kinds: ['e2e'], hasMongod: false, expected: ['e2e'] },
    { kinds: ['long'], hasMongod: true, expected: ['long on sqlite', 'long on mongodb'] },
    { kinds: ['contract'], hasMongod: false, expected: ['contract on sqlite'] },
    {
      kinds: byDefault,
      hasMongod: true,
      expected: [
        'unit',
        'sqlite',
        'integration on sqlite',
        'integration on mongodb',
        'contract on sqlite',
        'contract on mongodb',
      ],
    },
    {
      kinds: byDefault,
      hasMongod: false,
      expected: ['unit', 'sqlite', 'integration on sqlite', 'contract on sqlite'],
    },
  ])('names the projects of $kinds with a mongod: $hasMongod', ({ kinds, hasMongod, expected }) => {
    expect(projectsFor({ kinds, hasMongod })).toEqual(expected)
  })
})

describe('usesDatabases', () => {
  it.each([
    { kinds: ['unit'], expected: false },
    { kinds: ['e2e'], expected: false },
    { kinds: ['long'], expected: true },
    { kinds: byDefault, expected: true },
  ])('answers $expected for $kinds', ({ kinds, expected }) => {
    expect(usesDatabases(kinds)).toBe(expected)
  })
})
