export type Login = { email: string; password: string }

/** Who asks, as a header. Works with any running server, since it logs in at the door that people use. */
export async function staffHeaders(
  origin: string,
  login: Login,
): Promise<{ Authorization: string }> {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`Nobody could log in at ${origin}: status ${response.status}.`)
  return { Authorization: `JWT ${token}` }
}
