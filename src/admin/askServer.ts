/** Why something was not done, in words; `findings` are the content rules that stand against it. */
export type Problem = {
  message: string
  findings: { path: string; message: string }[]
  /** The id of the document that it is about, where that is told. */
  documentId?: string | undefined
}

export type Answer<Body> = { body: Body } | { problem: Problem }

type Asked = {
  url: string
  /** Sent as JSON with POST; nothing to send is a GET. */
  send?: unknown
  /** What to say when there is no answer at all. */
  unreachable: string
  signal?: AbortSignal
}

type Failure = {
  errors?: {
    message?: string
    data?: { findings?: Problem['findings']; document?: { id: string } | null }
  }[]
}

/** Asks the API as the person who is logged in, and answers in words what kept it from being done. */
export async function askServer<Body>(asked: Asked): Promise<Answer<Body>> {
  try {
    const response = await fetch(asked.url, settings(asked))
    const body: unknown = await response.json()
    return response.ok ? { body: body as Body } : { problem: problemIn(body as Failure, asked) }
  } catch {
    return { problem: { message: asked.unreachable, findings: [] } }
  }
}

function settings({ send, signal }: Asked): RequestInit {
  const body = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(send),
  }
  return { ...(send === undefined ? {} : body), ...(signal ? { signal } : {}) }
}

function problemIn({ errors = [] }: Failure, { unreachable }: Asked): Problem {
  const [first] = errors
  const { findings = [], document } = first?.data ?? {}
  return { message: first?.message ?? unreachable, findings, documentId: document?.id }
}
