import { provenance } from '#tests/support/make.ts'
import { contentAfter, textFields, type Content } from './content.ts'
import type { Scene, Write } from './write.ts'

type Body = Record<string, unknown>

/** What is sent for a write: the fields as Payload's documents have them. */
export function bodyOf(write: Write, scene: Scene): Body {
  const content = contentAfter(null, write, scene)
  const body: Body = { _status: content.status, provenance: { ...provenance, note: content.note } }
  if (write.action === 'unpublish') return body
  if (isNew(write)) body['id'] = write.id
  for (const field of textFields[write.collection]) {
    put(body, field, content.texts[field]?.[write.locale])
  }
  if (write.collection === 'topics') addTopic(body, write, content)
  return body
}

function addTopic(body: Body, write: Write, content: Content): void {
  if (isNew(write)) body['kind'] = 'topic'
  if (isNew(write) || write.takesPath) body['path'] = content.path
  if (write.locale === 'es') return
  const items = content.items.map(({ en }) => ({ linkText: en }))
  const resources = content.resources.map(({ resource, annotation }) => ({
    resource,
    annotation: annotation.en,
  }))
  body['cards'] = content.cards
  put(body, 'related.items', items)
  put(body, 'resources.items', resources)
}

export function isNew({ action }: Pick<Write, 'action'>): boolean {
  return action === 'create' || action === 'createDraft'
}

/** A path has one step or two. */
function put(body: Body, path: string, value: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) body[first] = value
  else body[first] = { ...(body[first] as Body | undefined), [second]: value }
}
