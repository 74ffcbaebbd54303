import { randomUUID } from 'node:crypto'
import { provenance } from '#tests/support/make.ts'
import type { Scene } from './write.ts'

type Asked = { origin: string; headers: Record<string, string> }

/** Makes what the documents of a load link to, and the page whose path they ask for in vain. */
export async function makeScene(asked: Asked): Promise<Scene> {
  const load = `load-${randomUUID().slice(0, 8)}`
  const cards = Array.from({ length: 4 }, () => randomUUID())
  const resources = Array.from({ length: 4 }, () => randomUUID())
  const takenPath = `/${load}/taken`
  for (const id of cards) await create(asked, 'cards', { id, title: `Card of ${load}` })
  for (const id of resources) {
    const path = `/${load}/${id}`
    await create(asked, 'resources', { id, title: 'Resource', path, type: 'publication' })
  }
  await create(asked, 'topics', { title: 'Taken', path: takenPath })
  return { load, cards, resources, takenPath }
}

async function create({ origin, headers }: Asked, slug: string, data: object): Promise<void> {
  const response = await fetch(`${origin}/api/${slug}?depth=0`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...data, provenance, _status: 'published' }),
  })
  const said = await response.text()
  if (!response.ok) throw new Error(`The load could not make its ${slug}: ${said}`)
}
