import { askJson } from './askJson.ts'
import type { Person } from './Editor.ts'
import type { StartedServer } from './startServer.ts'

/** Who works in the admin in the tests of the browser. */
export const author: Person = {
  name: 'Ana Author',
  email: 'ana@example.org',
  password: 'a long enough pass phrase',
  roles: ['author'],
}

export const publisher: Person = {
  ...author,
  name: 'Pat Publisher',
  email: 'pat@example.org',
  roles: ['publisher'],
}

/** Gives people their accounts; answers the headers of the first administrator, whom the start made. */
export async function hire(server: StartedServer, ...people: Person[]): Promise<HeadersInit> {
  const email = lastWord(await server.line('Log in as'))
  const password = lastWord(await server.line('Password'))
  const headers = { 'Content-Type': 'application/json' }
  const login = `${server.origin}/api/users/login`
  const body = JSON.stringify({ email, password })
  const { token } = await askJson<{ token: string }>(login, { method: 'POST', headers, body })
  const loggedIn = { ...headers, Authorization: `JWT ${token}` }
  for (const person of people) {
    const asked = { method: 'POST', headers: loggedIn, body: JSON.stringify(person) }
    await askJson(`${server.origin}/api/users`, asked)
  }
  return loggedIn
}

function lastWord(line: string): string {
  return line.trim().split(/\s+/).at(-1) ?? ''
}
