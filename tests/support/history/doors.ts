import { bodyOf, isNew } from './bodyOf.ts'
import type { Door, Scene, Write } from './write.ts'

/** A request that is sent to the origin; who asks is added there. */
export type Sent = {
  method: string
  path: string
  body: string | FormData | null
  isJson: boolean
}

/** A write as a request, at the door that it names. */
export function requestFor(write: Write, scene: Scene): Sent {
  return doors[write.door](write, scene)
}

const doors: Record<Door, (write: Write, scene: Scene) => Sent> = {
  rest: (write, scene) => ({ ...restOf(write), body: jsonOf(write, scene), isJson: true }),
  multipart: (write, scene) => {
    const json = jsonOf(write, scene)
    if (json === null) return { ...restOf(write), body: null, isJson: false }
    const body = new FormData()
    body.set('_payload', json)
    return { ...restOf(write), body, isJson: false }
  },
  graphql: (write, scene) => ({
    method: 'POST',
    path: '/api/graphql',
    body: JSON.stringify({ query: mutationOf(write), variables: variablesOf(write, scene) }),
    isJson: true,
  }),
}

function restOf(write: Write): { method: string; path: string } {
  const { action, collection, id, locale } = write
  if (action === 'delete') return { method: 'DELETE', path: `/api/${collection}/${id}` }
  const query = `?depth=0&locale=${locale}&draft=${isDraftSave(write)}`
  return isNew(write)
    ? { method: 'POST', path: `/api/${collection}${query}` }
    : { method: 'PATCH', path: `/api/${collection}/${id}${query}` }
}

function jsonOf(write: Write, scene: Scene): string | null {
  return write.action === 'delete' ? null : JSON.stringify(bodyOf(write, scene))
}

function mutationOf(write: Write): string {
  const type = write.collection === 'topics' ? 'Topic' : 'Card'
  if (write.action === 'delete') return `mutation ($id: String!) { delete${type}(id: $id) { id } }`
  const said = 'draft: $draft, locale: $locale, data: $data'
  const declared = '$draft: Boolean, $locale: LocaleInputType'
  return isNew(write)
    ? `mutation (${declared}, $data: mutation${type}Input!) { create${type}(${said}) { id } }`
    : `mutation ($id: String!, ${declared}, $data: mutation${type}UpdateInput!)
        { update${type}(id: $id, ${said}) { id } }`
}

function variablesOf(write: Write, scene: Scene): Record<string, unknown> {
  const { action, id, locale } = write
  if (action === 'delete') return { id }
  const data = bodyOf(write, scene)
  const saved = { draft: isDraftSave(write), locale, data }
  return isNew(write) ? saved : { id, ...saved }
}

/** Unpublishing writes the live row; a draft that is saved leaves it alone. */
function isDraftSave({ action }: Write): boolean {
  return action === 'createDraft' || action === 'saveDraft'
}
