import { describe, expect, it } from '@jest/globals'
import { problemsOfMongodbUrl } from '#config/mongodbUrl.ts'

const host = 'mongodb://db.example.org/kindred'
const set = `${host}?replicaSet=rs0`
const byDns = 'mongodb+srv://db.example.org/kindred'

describe('problemsOfMongodbUrl', () => {
  it.each([
    set,
    'mongodb://a.example.org:27017,b.example.org:27017/kindred?replicaSet=rs0',
    byDns,
    `${set}&w=majority&journal=true&readPreference=primary&retryWrites=true`,
    `${set}&authSource=admin&tls=true`,
    `${host}?REPLICASET=rs0`,
  ])('has nothing against %s', (url) => {
    expect(problemsOfMongodbUrl(url)).toEqual([])
  })

  it.each([
    [host, /replica set/],
    [`${host}?replicaSet=`, /replica set/],
    [`${set}&w=1`, /\bw\b/],
    [`${set}&w=0`, /\bw\b/],
    [`${set}&W=1`, /\bw\b/],
    [`${set}&journal=false`, /journal/],
    [`${set}&readPreference=secondary`, /primary/],
    [`${set}&readPreference=primaryPreferred`, /primary/],
    [`${set}&retryWrites=false`, /retryWrites/],
    [`${byDns}?retryWrites=false`, /retryWrites/],
  ])('has one thing against %s', (url, problem) => {
    expect(problemsOfMongodbUrl(url)).toEqual([expect.stringMatching(problem)])
  })

  it('names everything at once', () => {
    const worst = `${host}?w=1&journal=false&readPreference=nearest&retryWrites=false`
    expect(problemsOfMongodbUrl(worst)).toHaveLength(5)
  })
})
