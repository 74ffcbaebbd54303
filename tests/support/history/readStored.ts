import { rowOf, versionOf, type Stored } from './stored.ts'
import type { Collection } from './write.ts'

export type Raw = Record<string, unknown>

export type Asked = { origin: string; headers: Record<string, string> }

const collections: Collection[] = ['topics', 'cards']
const limit = 500

/** Reads everything in the collections of a load as staff see it, on either database. */
export async function readStored(asked: Asked): Promise<Stored> {
  const stored: Stored = { rows: [], drafts: [], versions: [] }
  for (const collection of collections) {
    const rows = await readAll(asked, `/api/${collection}`, 'draft=false')
    const drafts = await readAll(asked, `/api/${collection}`, 'draft=true')
    const versions = await readAll(asked, `/api/${collection}/versions`, '')
    stored.rows.push(...rows.map((raw) => rowOf(collection, raw)))
    stored.drafts.push(...drafts.map((raw) => rowOf(collection, raw)))
    stored.versions.push(...versions.map((raw) => versionOf(collection, raw)))
  }
  return stored
}

/** From one time of creation to the next, since only the first 10,000 rows can be reached by pages. */
export async function readAll(asked: Asked, path: string, query: string): Promise<Raw[]> {
  const found: Raw[] = []
  let from = '1970-01-01T00:00:00.000Z'
  for (;;) {
    const since = `where[createdAt][greater_than_equal]=${from}`
    const docs = await readPage(asked, `${path}?${[query, since].filter(Boolean).join('&')}`)
    // Those of the last moment were read with the page before, all or some of them.
    const before = new Set(found.filter(({ createdAt }) => createdAt === from).map(idOf))
    found.push(...docs.filter((doc) => !before.has(idOf(doc))))
    if (docs.length < limit) return found
    const last = String(docs.at(-1)?.['createdAt'])
    if (last === from) throw new Error(`More than ${limit} of ${path} were created at ${from}.`)
    from = last
  }
}

async function readPage({ origin, headers }: Asked, path: string): Promise<Raw[]> {
  const settings = `depth=0&locale=all&pagination=false&sort=createdAt&limit=${limit}`
  const response = await fetch(`${origin}${path}&${settings}`, { headers })
  const said = await response.text()
  if (!response.ok) throw new Error(`${path} cannot be read back: ${said}`)
  return (JSON.parse(said) as { docs: Raw[] }).docs
}

function idOf({ id }: Raw): unknown {
  return id
}
