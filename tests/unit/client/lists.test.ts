import { describe, expect, it } from '@jest/globals'
import { createClient } from '#client/createClient.ts'
import { fakeFetch, type FakeAnswer } from '#tests/support/fakeFetch.ts'

const url = 'https://example.org'

function clientOf(...answers: FakeAnswer[]) {
  const { fetch, asked, paths } = fakeFetch(...answers)
  return { client: createClient({ url, fetch }), asked, paths }
}

const listed = (paths: string[], next: string | null) => ({
  json: { locale: 'en', items: paths.map((path) => ({ path })), next, total: null },
})

const changed = (cursors: string[], next: string, isCurrent: boolean) => ({
  json: { changes: cursors.map((cursor) => ({ cursor })), next, isCurrent },
})

describe('a list', () => {
  it('is read on from part to part, to its end', async () => {
    const { client, paths } = clientOf(listed(['/a', '/b'], 'two'), listed(['/c'], null))
    const items = await read(client.list({ type: 'topic' }))
    expect(items).toEqual([{ path: '/a' }, { path: '/b' }, { path: '/c' }])
    expect(paths()).toEqual([
      '/api/content?type=topic&limit=100',
      '/api/content?type=topic&cursor=two&limit=100',
    ])
  })

  it('asks for nothing before it is read, and for a part when it is needed', async () => {
    const { client, asked } = clientOf(listed(['/a', '/b'], 'two'), listed(['/c'], 'three'))
    const items = client.list()
    expect(asked).toHaveLength(0)
    await items.next()
    await items.next()
    expect(asked).toHaveLength(1)
    await items.next()
    expect(asked).toHaveLength(2)
  })

  it('asks for no more once its reader has enough', async () => {
    const { client, asked } = clientOf(listed(['/a'], 'two'))
    for await (const { path } of client.list()) if (path === '/a') break
    expect(asked).toHaveLength(1)
  })

  it.each([
    { limit: 3, answers: [listed(['/a', '/b', '/c'], 'two')], limits: ['3'] },
    { limit: 2, answers: [listed(['/a'], 'two'), listed(['/b'], 'three')], limits: ['2', '1'] },
    { limit: 9, answers: [listed([], 'two'), listed(['/b'], null)], limits: ['9', '9'] },
    { limit: 500, answers: [listed(['/a'], null)], limits: ['100'] },
  ])('of at most $limit is asked for by $limits', async ({ limit, answers, limits }) => {
    const { client, asked } = clientOf(...answers)
    await read(client.list({ limit }))
    expect(asked.map((one) => new URL(one.url).searchParams.get('limit'))).toEqual(limits)
  })

  it('leaves a limit that makes no sense to the server', async () => {
    const { client, paths } = clientOf(listed([], null))
    await read(client.list({ limit: 0 }))
    expect(paths()).toEqual(['/api/content?limit=0'])
  })

  it('stops where its signal does', async () => {
    const stop = new AbortController()
    const fetch = async (_: string, { signal }: RequestInit) => {
      signal?.throwIfAborted()
      return Response.json(listed(['/a'], 'two').json)
    }
    const items = createClient({ url, fetch }).list({ signal: stop.signal })
    expect(await items.next()).toMatchObject({ value: { path: '/a' } })
    stop.abort(new Error('Enough.'))
    await expect(items.next()).rejects.toMatchObject({
      code: 'ABORTED',
      message: `The request of ${url}/api/content?cursor=two&limit=100 was aborted: Enough.`,
    })
  })
})

describe('changes', () => {
  it('are read on to the last one there is', async () => {
    const { client, paths } = clientOf(
      changed(['a', 'b'], 'b', false),
      changed([], 'c', false),
      changed(['d'], 'd', true),
    )
    expect(await read(client.changes({ since: 'start' }))).toHaveLength(3)
    expect(paths()).toEqual([
      '/api/changes?since=start&limit=200',
      '/api/changes?since=b&limit=200',
      '/api/changes?since=c&limit=200',
    ])
  })

  it('begin with the first publication where no place is named', async () => {
    const { client, paths } = clientOf(changed([], 'a', true))
    expect(await read(client.changes())).toEqual([])
    expect(paths()).toEqual(['/api/changes?limit=200'])
  })

  it('are as many as were asked for, and no part more', async () => {
    const { client, asked } = clientOf(changed(['a', 'b'], 'b', false))
    expect(await read(client.changes({ limit: 2 }))).toHaveLength(2)
    expect(asked).toHaveLength(1)
  })
})

async function read<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
