import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, type GraphQLSchema } from 'graphql'
import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectedCrosswalk } from '#tests/support/expectedContent/crosswalk.ts'
import type { Asked } from '#tests/support/expectedContent/language.ts'
import { expectedList } from '#tests/support/expectedContent/list.ts'
import { expectedPage } from '#tests/support/expectedContent/page.ts'
import { elementsOf } from '#tests/support/expectedContent/practiceModel.ts'
import { readFiles } from '#tests/support/expectedContent/readFiles.ts'
import { settled } from '#tests/support/expectedContent/settled.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { wholeQuestion } from '#tests/support/wholeQuestion.ts'

const demo = await readFiles()
const pages = demo.files.filter(({ fields }) => fields['path'] !== undefined)
const models = demo.pages.filter(({ collection }) => collection === 'practice-models')
const questions: Asked[] = [
  { locale: 'en' },
  { locale: 'es' },
  { locale: 'en', fallback: 'en' },
  { locale: 'es', fallback: 'en' },
]

const languages = questions.map((asked) => {
  const { locale, fallback } = asked
  return { asked, name: `in ${locale}${fallback ? ` with the fallback ${fallback}` : ''}` }
})

let app: StartedApp
let schema: GraphQLSchema

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  schema = buildSchema((await ask(app, '/api/graphql/schema.graphql')).text)
})

afterAll(() => app.close())

describe.each(languages)('$name, by REST and by GraphQL alike,', ({ asked }) => {
  const context = { demo, asked }

  it.each(pages)('$fields.path is what its file says, with all that is linked', async (file) => {
    const path = String(file.fields['path'])
    const expected = expectedPage(file, context)
    expect(await byRest(`/api/content${path}`, { ...asked })).toEqual(expected)
    expect(await byGraphql('content', { path, ...asked })).toEqual(
      isMissing(expected) ? null : expected,
    )
  })

  it.each([[], ['topic'], ['article'], ['resource'], ['practice-model']])(
    'the list has every page in the order of paths, or those of a type: %s',
    async (...type) => {
      const expected = expectedList(context, type[0])
      const args = { ...(type.length > 0 ? { type } : {}), ...asked, total: true }
      expect(await byRest('/api/content', args)).toEqual(expected)
      expect(await byGraphql('contentList', args)).toEqual(expected)
    },
  )

  it.each(bothWays(models))('the crosswalk from $from.key has what the files map', async (ends) => {
    const expected = expectedCrosswalk(ends, context)
    const args = {
      from: String(ends.from.fields['path']),
      to: String(ends.to.fields['path']),
      ...asked,
    }
    expect(await byRest('/api/crosswalk', args)).toEqual(expected)
    expect(await byGraphql('crosswalk', args)).toEqual(expected)
  })
})

describe('the files', () => {
  it('have eight pages, of which one is a draft, and all elements of the two models', () => {
    expect([pages.length, demo.pages.length]).toEqual([8, 7])
    const counts = models.map((model) => [model.key, elementsOf(model, demo).length])
    expect(counts).toEqual([
      ['practice-models/california-child-and-family', 31],
      ['practice-models/strengthening-families', 19],
    ])
  })
})

async function byRest(address: string, args: Record<string, unknown>): Promise<unknown> {
  const query = new URLSearchParams(
    Object.entries(args).map(([name, value]) => [name, String(value)]),
  )
  const answer = await ask(app, `${address}?${query.toString()}`)
  if (answer.status === 200) return settled(answer.body)
  expect(answer.status).toBe(404)
  return { refused: answer.body.errors[0]?.code }
}

/** Null for what is not there, as the schema says. */
async function byGraphql(field: string, args: Record<string, unknown>): Promise<unknown> {
  const { body } = await askGraphql(app, wholeQuestion(schema, field, args))
  return refusalOf(body) ?? settled(body.data[field])
}

function refusalOf(body: object): { refused: string } | undefined {
  const { errors } = body as { errors?: { extensions: { code: string } }[] }
  return errors?.[0] && { refused: errors[0].extensions.code }
}

function isMissing(expected: object): boolean {
  return 'refused' in expected && expected.refused === 'NOT_FOUND'
}

function bothWays(ends: SeedFile[]): { from: SeedFile; to: SeedFile }[] {
  return ends.flatMap((from) => ends.flatMap((to) => (from === to ? [] : [{ from, to }])))
}
