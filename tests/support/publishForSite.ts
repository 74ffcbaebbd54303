import { askJson } from './askJson.ts'
import { provenance } from './make.ts'
import { picture } from './picture.ts'
import { richText } from './richText.ts'
import { login } from './runServer.ts'

/**
 * What the demo content has none of, published over REST: at /cards a topic whose cards and words lead somewhere; at /old one
 * that moved to /new; at /gone one that was taken away; at /solo one in Spanish only.
 */
export async function publishForSite(origin: string): Promise<void> {
  const publish = await publishingAt(origin)
  const page = { kind: 'topic', provenance }
  const inside = await publish('topics', { ...page, title: 'Meeting a family', path: '/meeting' })
  const target = { relationTo: 'topics', value: inside }
  const image = await publish('media', { alt: 'A blue field' }, await picture({ name: 'blue.png' }))
  const cards = [
    await publish('cards', { title: 'Elsewhere', externalUrl: 'https://www.example.org/a', image }),
    await publish('cards', { buttonLabel: 'View More', target }),
    await publish('cards', { title: 'Only words', body: 'It leads nowhere.' }),
    await publish('cards', { title: 'The first visit', target }),
  ]
  const intro = richText('Begin with ', { doc: { relationTo: 'topics', value: inside } })
  await publish('topics', { ...page, title: 'Cards', path: '/cards', intro, cards })
  const moved = await publish('topics', { ...page, title: 'Moved', path: '/old' })
  await publish(`topics/${moved}/move`, { path: '/new' })
  const gone = await publish('topics', { ...page, title: 'Gone', path: '/gone' })
  const ending = { explanation: 'It was merged.', alternative: '/family-centered' }
  await publish(`topics/${gone}/gone`, ending)
  const withdrawn = await publish('topics', { ...page, title: 'Old advice', path: '/withdrawn' })
  await publish(`topics/${withdrawn}/withdraw`, { explanation: 'There is newer advice.' })
  await publish('topics?locale=es', { ...page, title: 'Sólo en español', path: '/solo' })
}

type File = { name: string; data: Buffer; mimetype: string }
type Publish = (path: string, values: object, file?: File) => Promise<string>

/** As the first account. Answers the id of the document that was made or acted on. */
async function publishingAt(origin: string): Promise<Publish> {
  const asked = { method: 'POST', headers: json, body: JSON.stringify(login) }
  const { token } = await askJson<{ token: string }>(`${origin}/api/users/login`, asked)
  const headers = { Authorization: `JWT ${token}` }
  return async (path, values, file) => {
    const isAction = path.split('/').length > 1
    const text = JSON.stringify(isAction ? values : { ...values, _status: 'published' })
    const sent = file
      ? { headers, body: formOf(text, file) }
      : { headers: { ...headers, ...json }, body: text }
    const url = `${origin}/api/${path}`
    const { doc } = await askJson<{ doc: { id: string } }>(url, { method: 'POST', ...sent })
    return doc.id
  }
}

const json = { 'Content-Type': 'application/json' }

function formOf(values: string, { name, data, mimetype }: File): FormData {
  const form = new FormData()
  form.set('_payload', values)
  form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
  return form
}
