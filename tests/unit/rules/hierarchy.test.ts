import { describe, expect, it } from '@jest/globals'
import { hierarchyProblem, mostLevels } from '#rules/hierarchy.ts'

describe('hierarchyProblem', () => {
  it.each([
    { name: 'under another', above: [['b']], below: [] },
    { name: 'with some under it', above: [['b'], ['c']], below: [['d', 'e']] },
    { name: 'as the last of as many as may be', above: levels(mostLevels - 1), below: [] },
  ])('has nothing against a document $name', ({ above, below }) => {
    expect(hierarchyProblem({ id: 'a', above, below })).toBeNull()
  })

  it.each([
    { name: 'under itself', above: [['a']], below: [] },
    { name: 'under one that stands under it', above: [['b'], ['c', 'a']], below: [['c'], ['b']] },
  ])('refuses one $name', ({ above, below }) => {
    expect(hierarchyProblem({ id: 'a', above, below })).toBe('it would stand under itself')
  })

  it('counts what stands over it and what stands under it', () => {
    const above = levels(mostLevels - 2)
    expect(hierarchyProblem({ id: 'a', above, below: [['y']] })).toBeNull()
    expect(hierarchyProblem({ id: 'a', above, below: [['y'], ['z']] })).toContain('at most 10')
  })
})

function levels(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [`above ${index}`])
}
