import { Refusal, type Data, type Door } from './door.ts'

export type Asked = { origin: string; headers: Record<string, string> }

/** How a body is sent: as JSON by programs, as a form by the admin. */
type Encode = (data: Data) => { body: string | FormData; headers: Record<string, string> }

const asJson: Encode = (data) => ({
  body: JSON.stringify(data),
  headers: { 'Content-Type': 'application/json' },
})

const asForm: Encode = (data) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return { body, headers: {} }
}

/** REST, as programs use it. */
export function restDoor(asked: Asked): Door {
  return httpDoor(asked, { encode: asJson, query: 'depth=0' })
}

/** The requests that the admin's forms send, with what they add. */
export function adminDoor(asked: Asked): Door {
  return httpDoor(asked, { encode: asForm, query: 'depth=0&fallback-locale=null' })
}

type Form = { encode: Encode; query: string }

function httpDoor(asked: Asked, { encode, query }: Form): Door {
  const send = (method: string, path: string, data?: Data, as: Encode = encode) =>
    sendTo(asked, { method, path, ...(data ? as(data) : {}) })
  return {
    async create(collection, data, { isDraft }) {
      const made = await send('POST', `/${collection}?${query}&draft=${isDraft}`, data)
      return { collection, id: made.doc.id }
    },
    async save({ collection, id }, data, { isDraft, isAutosave = false, locale = 'en' }) {
      const how = `draft=${isDraft}${isAutosave ? '&autosave=true' : ''}&locale=${locale}`
      await send('PATCH', `/${collection}/${id}?${query}&${how}`, data)
    },
    async act({ collection, id }, name, input) {
      await send('POST', `/${collection}/${id}/${name}`, { ...input }, asJson)
    },
    async restore({ collection }, version, isDraft) {
      await send('POST', `/${collection}/versions/${version}?draft=${isDraft}`)
    },
    async duplicate({ collection, id }) {
      const copy = await send('POST', `/${collection}/${id}/duplicate`, {}, asJson)
      return { collection, id: copy.doc.id }
    },
    async remove({ collection, id }) {
      await send('DELETE', `/${collection}/${id}`)
    },
    async redirect(data) {
      await send('POST', '/routes', data)
    },
    async changeRedirect(id, data) {
      await send('PATCH', `/routes/${id}`, data)
    },
    async removeRedirect(id) {
      await send('DELETE', `/routes/${id}`)
    },
  }
}

type Sent = {
  method: string
  path: string
  body?: string | FormData
  headers?: Record<string, string>
}

async function sendTo(
  { origin, headers: who }: Asked,
  { method, path, body = '', headers = {} }: Sent,
): Promise<{ doc: { id: string } }> {
  const said = body === '' ? {} : { body }
  const init = { method, headers: { ...who, ...headers }, ...said }
  const response = await fetch(`${origin}/api${path}`, init)
  const text = await response.text()
  if (!response.ok) throw new Refusal(response.status, `${method} ${path}: ${text}`)
  return JSON.parse(text) as { doc: { id: string } }
}
