/** What is answered, as JSON. Fails with it when it is a refusal. */
export async function askJson<Body>(url: string, init?: RequestInit): Promise<Body> {
  const response = await fetch(url, init)
  const body = (await response.json()) as Body
  if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(body)}`)
  return body
}
