import { askJson } from './askJson.ts'
import type { Person } from './Editor.ts'
import type { StartedServer } from './startServer.ts'

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
