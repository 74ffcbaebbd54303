import { describe, expect, it } from '@jest/globals'
import { mappingProblem } from '#rules/mappingProblem.ts'

const good = {
  relation: 'close',
  fromModel: 'A',
  toModel: 'B',
  from: { model: 'A' },
  to: { model: 'B' },
}

describe('mappingProblem', () => {
  it.each([
    { name: 'a pair', said: {} },
    { name: 'an element without a match', said: { relation: 'noMatch', to: null } },
    {
      name: 'a draft that says nothing yet',
      said: { fromModel: null, toModel: null, from: null, to: null },
    },
    { name: 'a draft without its second end', said: { toModel: null, to: null } },
  ])('has nothing against $name', ({ said }) => {
    expect(mappingProblem({ ...good, ...said })).toBeNull()
  })

  it.each([
    { name: 'one model', said: { toModel: 'A', to: { model: 'A' } }, path: 'toModel' },
    {
      name: 'a first element of the other model',
      said: { from: { model: 'B' } },
      path: 'fromElement',
    },
    { name: 'a second element of a third model', said: { to: { model: 'C' } }, path: 'toElement' },
    { name: 'an element of no model', said: { to: { model: null } }, path: 'toElement' },
    { name: 'a counterpart of what has none', said: { relation: 'noMatch' }, path: 'toElement' },
  ])('names the field of $name', ({ said, path }) => {
    expect(mappingProblem({ ...good, ...said })?.path).toBe(path)
  })
})
