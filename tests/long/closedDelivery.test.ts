import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { contentTypes } from '#delivery/contentTypes.ts'
import { ask, type Answer } from '#tests/support/ask.ts'
import { changesFrom } from '#tests/support/changesFrom.ts'
import { logIn } from '#tests/support/logIn.ts'
import { commonWord, secretWord } from '#tests/support/secrets/canary.ts'
import type { Question } from '#tests/support/secrets/faultyQuestions.ts'
import { makeSecrets, type Secrets } from '#tests/support/secrets/makeSecrets.ts'
import { questionsOf } from '#tests/support/secrets/questions.ts'
import { secretsIn } from '#tests/support/secrets/secretsIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let secrets: Secrets
let questions: Record<string, Question[]>

beforeAll(async () => {
  app = await startApp()
  secrets = await makeSecrets(app)
  await app.search.start()
  const { text } = await ask(app, '/api/graphql/schema.graphql')
  questions = questionsOf(secrets, buildSchema(text))
})

afterAll(() => app.close())

/** Nobody's answer, over REST or GraphQL. */
function answerTo({ path, graphql, accept }: Question): Promise<Answer> {
  if (graphql) return ask(app, path, { method: 'POST', body: { query: graphql } })
  return ask(app, path, accept ? { headers: { Accept: accept } } : {})
}

type Answered = { asked: string; answer: Answer }

const answered = new Map<string, Answered[]>()

/** Each group is asked once, however many tests look at its answers. */
async function answersTo(group: string): Promise<Answered[]> {
  const known = answered.get(group)
  if (known) return known
  const answers: Answered[] = []
  for (const question of questions[group] ?? []) {
    const asked = question.graphql?.slice(0, 80) ?? question.path
    answers.push({ asked, answer: await answerTo(question) })
  }
  answered.set(group, answers)
  return answers
}

/** What is given away, with the question that it was given away to. */
async function leaks(group: string, words: string[]) {
  const answers = await answersTo(group)
  expect(answers).not.toEqual([])
  return answers
    .map(({ asked, answer }) => ({ asked, given: secretsIn(answer, words) }))
    .filter(({ given }) => given.length > 0)
}

describe('to anonymous readers', () => {
  it.each(['pages', 'lists', 'crosswalks', 'searches', 'feeds', 'errors'])(
    'none of the %s gives away a secret, or an id of what cannot be read',
    async (group) => {
      const words = [...secrets.never, ...secrets.once, ...secrets.service]
      expect(await leaks(group, words)).toEqual([])
    },
  )

  it('changes tell of what was live by its id and path, and never of what was not', async () => {
    expect(await leaks('changes', [...secrets.never, ...secrets.service])).toEqual([])
    const { changes, isCurrent } = await changesFrom(app, { limit: 200 })
    expect(isCurrent).toBe(true)
    const items = changes.filter(({ id }) => secrets.once.includes(id)).map(({ item }) => item)
    expect(new Set(items)).toEqual(new Set([null]))
    const pages = new Set(changes.flatMap((change) => change.pages ?? []))
    expect(secrets.awayPaths.filter((path) => pages.has(path))).toEqual([])
  })

  it('a rejected mapping is shown only where it is asked for', async () => {
    expect(await leaks('crosswalks', [secrets.rejected.id])).toEqual([])
    expect(await leaks('pages', [secrets.rejected.id])).toEqual([])
  })

  it('a search for the words of secrets finds nothing', async () => {
    for (const locale of ['en', 'es']) {
      const { body } = await ask(app, `/api/search?q=${secretWord}&locale=${locale}`)
      expect(body).toMatchObject({ total: 0, hits: [] })
    }
  })

  it('no answer changes when somebody saves a draft', async () => {
    const addresses = [...secrets.paths.map((path) => `/content${path}`), '/content?order=-updated']
    const textAt = async (address: string) => (await ask(app, `/api${address}`)).text
    const before = await Promise.all(addresses.map(textAt))
    for (const { collection, id } of secrets.live) {
      const saved = { draft: true, depth: 0, overrideAccess: true }
      await app.payload.update({ collection, id, data: {}, ...saved })
    }
    expect(await Promise.all(addresses.map(textAt))).toEqual(before)
  })

  it('a filter by a term that is not live is refused as one by a term that is not there', async () => {
    const refusals = ['platypus', 'nothing'].map(async (subject) => {
      const { status, body } = await ask(app, `/api/content?subject=${subject}`)
      return { status, code: body.errors[0]?.code, message: body.errors[0]?.message }
    })
    const [hidden, unknown] = await Promise.all(refusals)
    expect(hidden).toEqual(unknown)
  })
})

describe('the secrets', () => {
  it('are there in a draft of each type, for staff', async () => {
    const publisher = await logIn(app, 'publisher')
    const types = new Set(secrets.live.map(({ collection }) => collection))
    expect([...types].sort()).toEqual(Object.keys(contentTypes).sort())
    for (const { collection, id } of secrets.live) {
      const { text } = await ask(app, `/api/${collection}/${id}?draft=true`, { as: publisher })
      expect([collection, text]).toEqual([collection, expect.stringContaining('CANARY')])
    }
  })

  it('stand around pages that readers get', async () => {
    for (const path of secrets.paths) {
      const { status, text } = await ask(app, `/api/content${path}`)
      expect([path, status, text]).toEqual([path, 200, expect.stringContaining(commonWord)])
    }
  })
})
