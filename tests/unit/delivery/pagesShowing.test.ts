import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { pagesShowing } from '#delivery/changes/pagesShowing.ts'
import type { Link } from '#delivery/read/links.ts'
import type { Reader, Ref } from '#delivery/read/reader.ts'

const card: Ref = { collection: 'cards', id: 'card' }
const mostLinks = 20_000

const readsPaths = { brief: ({ id }: Ref) => Promise.resolve({ id, path: `/${id}` }) }

/** As many topics as asked for, each with the card on it. */
function shownOn(count: number): Link[] {
  return Array.from({ length: count }, (_, index) => ({
    fromType: 'topics',
    fromId: `t${index}`,
    field: 'cards',
    toType: 'cards',
    toId: 'card',
  }))
}

function pagesWith(stored: readonly Link[]) {
  const find = ({ where, limit }: { where: { and: [object] }; limit: number }) =>
    Promise.resolve({ docs: 'toId' in where.and[0] ? stored.slice(0, limit) : [] })
  const payload = { db: { find } } as unknown as Payload
  return pagesShowing([card], { reader: readsPaths as unknown as Reader, payload })
}

describe('the pages that show a document', () => {
  it('are told each once, in order', async () => {
    const [first] = shownOn(1)
    const twice = { ...first, field: 'intro' } as Link
    expect(await pagesWith([...shownOn(2).reverse(), twice])).toEqual(
      new Map([['card', ['/t0', '/t1']]]),
    )
  })

  it('are not told in part where there are too many', async () => {
    expect(await pagesWith(shownOn(mostLinks))).toBeNull()
    expect((await pagesWith(shownOn(mostLinks - 1)))?.get('card')).toHaveLength(mostLinks - 1)
  })

  it('are told of topics that stand under each other, which only a mistake can bring about', async () => {
    const stored = [
      { fromType: 'topics', fromId: 'a', field: 'parent', toType: 'topics', toId: 'b' },
      { fromType: 'topics', fromId: 'b', field: 'parent', toType: 'topics', toId: 'a' },
    ]
    const find = () => Promise.resolve({ docs: stored })
    const payload = { db: { find } } as unknown as Payload
    const reader = readsPaths as unknown as Reader
    const pages = await pagesShowing([{ collection: 'topics', id: 'a' }], { reader, payload })
    expect(pages?.get('a')).toEqual(['/a', '/b'])
  })
})
