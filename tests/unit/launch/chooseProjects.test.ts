import { describe, expect, it } from '@jest/globals'
import { projectsFor, readWords, usesDatabases } from '../../../launch/chooseProjects.js'

const byDefault = ['unit', 'sqlite', 'integration', 'contract']
const both = ['sqlite', 'mongodb']

describe('readWords', () => {
  it.each([
    { words: [], expected: { kinds: byDefault, databases: ['sqlite'], jestArgs: [] } },
    { words: ['unit'], expected: { kinds: ['unit'], databases: both, jestArgs: [] } },
    {
      words: ['e2e', '-t', 'x'],
      expected: { kinds: ['e2e'], databases: both, jestArgs: ['-t', 'x'] },
    },
    {
      words: ['mongodb', 'access'],
      expected: {
        kinds: ['integration', 'contract'],
        databases: ['mongodb'],
        jestArgs: ['access'],
      },
    },
    { words: ['long'], expected: { kinds: ['long'], databases: both, jestArgs: [] } },
    { words: ['access'], expected: { kinds: byDefault, databases: both, jestArgs: ['access'] } },
    {
      words: ['-t', 'unit'],
      expected: { kinds: byDefault, databases: both, jestArgs: ['-t', 'unit'] },
    },
  ])('reads $words', ({ words, expected }) => {
    expect(readWords(words)).toEqual(expected)
  })
})

describe('projectsFor', () => {
  it.each([
    { kinds: ['unit'], databases: both, expected: ['unit'] },
    { kinds: ['e2e'], databases: ['sqlite'], expected: ['e2e'] },
    { kinds: ['long'], databases: both, expected: ['long on sqlite', 'long on mongodb'] },
    { kinds: ['contract'], databases: ['sqlite'], expected: ['contract on sqlite'] },
    {
      kinds: byDefault,
      databases: both,
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
      databases: ['sqlite'],
      expected: ['unit', 'sqlite', 'integration on sqlite', 'contract on sqlite'],
    },
  ])('names the projects of $kinds on $databases', ({ kinds, databases, expected }) => {
    expect(projectsFor({ kinds, databases })).toEqual(expected)
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
