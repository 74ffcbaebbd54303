import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { provenance } from '#tests/support/make.ts'

let booted: Booted

beforeAll(async () => {
  booted = await bootPayload()
})

afterAll(() => booted.close())

describe('a path that is left empty', () => {
  it('is made from the title, with a number where another page has it', async () => {
    const paths = [
      await pathOf('Paying for Care'),
      await pathOf('Paying for care'),
      await pathOf('Paying, for care!'),
    ]
    expect(paths).toEqual(['/paying-for-care', '/paying-for-care-2', '/paying-for-care-3'])
  })

  it('may be one that a draft has left', async () => {
    const left = await booted.payload.create({ ...titled('Leaving care'), draft: true })
    const data = { path: '/left' }
    await booted.payload.update({ collection: 'topics', id: left.id, data, draft: true })
    expect(await pathOf('Leaving care')).toBe('/leaving-care')
  })

  it('keeps what it was when the title changes', async () => {
    const { id } = await create('Before')
    const changed = await booted.payload.update({
      collection: 'topics',
      id,
      data: { title: 'After' },
    })
    expect(changed.path).toBe('/before')
  })
})

function create(title: string) {
  return booted.payload.create(titled(title, 'published'))
}

function titled(title: string, status = 'draft') {
  const data = { title, kind: 'topic', provenance, _status: status } as never
  return { collection: 'topics', data } as const
}

async function pathOf(title: string): Promise<string> {
  return (await create(title)).path
}
