import { ask, type Answer } from './ask.ts'
import type { Staff } from './logIn.ts'
import type { StartedApp } from './startApp.ts'

export type Upload = {
  name: string
  data: Buffer
  type: string
  values?: object
  /** Where it is sent: a new picture of the library, or one that is there. */
  path?: string
}

/** Sends a file as browsers do, but with any name and type; `fetch` would tidy both. */
export function sendFile(
  app: StartedApp,
  { name, data, type, values = {}, path = '/api/media', as }: Upload & { as: Staff },
): Promise<Answer> {
  const boundary = 'a-boundary'
  const said = `Content-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(values)}`
  const head = `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}`
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\n${said}\r\n--${boundary}\r\n${head}\r\n\r\n`),
    data,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const method = path === '/api/media' ? 'POST' : 'PATCH'
  const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
  return ask(app, path, { method, body, headers, as })
}
