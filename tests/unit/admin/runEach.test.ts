import { describe, expect, it } from '@jest/globals'
import { runEach } from '#admin/runEach.ts'

const { signal } = new AbortController()

describe('doing the same to each', () => {
  it('begins one when the one before it has ended', async () => {
    const story: string[] = []
    const run = async (item: string) => {
      story.push(`${item} begins`)
      await Promise.resolve()
      story.push(`${item} ends`)
    }
    await runEach({ items: ['a', 'b'], run, tell: () => undefined, signal })
    expect(story).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('goes on after what was refused, and answers what became of each', async () => {
    const run = (item: string) => Promise.resolve(item === 'b' ? 'refused' : 'done')
    const outcomes = await runEach({ items: ['a', 'b', 'c'], run, tell: () => undefined, signal })
    expect(outcomes).toEqual(['done', 'refused', 'done'])
  })

  it('tells after each what became of all so far', async () => {
    const told: (readonly string[])[] = []
    const run = (item: string) => Promise.resolve(item)
    await runEach({ items: ['a', 'b'], run, tell: (outcomes) => told.push(outcomes), signal })
    expect(told).toEqual([['a'], ['a', 'b']])
  })

  it('ends the one that it is at when it is called off, and begins no other', async () => {
    const calling = new AbortController()
    const run = (item: string) => {
      if (item === 'b') calling.abort()
      return Promise.resolve(item)
    }
    const items = ['a', 'b', 'c']
    const outcomes = await runEach({ items, run, tell: () => undefined, signal: calling.signal })
    expect(outcomes).toEqual(['a', 'b'])
  })
})
