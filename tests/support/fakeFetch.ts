import type { Fetch } from '#client/connection.ts'

/** An answer with a JSON body, or as it is, or what `fetch` throws. */
export type FakeAnswer = { status?: number; json: unknown; url?: string } | Response | Error

/** A `fetch` that gives these answers one after the other, and says what it was asked. */
export function fakeFetch(...answers: FakeAnswer[]) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = (url, init) => {
    const answer = answers[asked.length]
    asked.push({ url, init })
    if (answer === undefined) throw new Error(`Nothing more was to be asked, but ${url} was.`)
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(responseOf(answer))
  }
  /** What was asked, without the address of the server. */
  const paths = () => asked.map(({ url }) => url.replace(/^https:\/\/[^/]+/, ''))
  return { fetch, asked, paths }
}

function responseOf(answer: Exclude<FakeAnswer, Error>): Response {
  if (answer instanceof Response) return answer
  return Response.json(answer.json, { status: answer.status ?? 200 })
}
