import { describe, expect, it } from '@jest/globals'
import { createEmbeddedEngine } from '#search/engine/embeddedEngine.ts'
import type { SearchDocument, SearchQuestion } from '#search/searchEngine.ts'
import { searchDocument, searchQuestion } from '#tests/support/searchDocument.ts'

async function filled(...said: Partial<SearchDocument>[]) {
  const engine = createEmbeddedEngine()
  await engine.put(said.map(searchDocument))
  return engine
}

async function titlesFor(
  text: string,
  said: Partial<SearchDocument>[],
  asked: Partial<SearchQuestion> = {},
) {
  const engine = await filled(...said)
  const { hits } = await engine.search(searchQuestion(text, asked))
  return hits.map(({ id }) => id)
}

describe('one word', () => {
  it.each([
    { locale: 'en', has: 'families', asked: 'family' },
    { locale: 'en', has: 'family', asked: 'families' },
    { locale: 'en', has: 'practicing', asked: 'practice' },
    { locale: 'en', has: 'reunification', asked: 'reunifications' },
    { locale: 'en', has: "children's", asked: 'children' },
    { locale: 'en', has: 'resumé', asked: 'resume' },
    { locale: 'en', has: 'resume', asked: 'résumé' },
    { locale: 'en', has: 'family-centered', asked: 'FAMILY' },
    { locale: 'en', has: 'familly', asked: 'family' },
    { locale: 'en', has: 'family', asked: 'famly' },
    { locale: 'en', has: 'family', asked: 'familes' },
    { locale: 'en', has: 'child', asked: 'chlid' },
    { locale: 'en', has: 'reunification', asked: 'reunifcaton' },
    { locale: 'es', has: 'familias', asked: 'familia' },
    { locale: 'es', has: 'trabajando', asked: 'trabajar' },
    { locale: 'es', has: 'práctica', asked: 'practica' },
    { locale: 'es', has: 'practica', asked: 'práctica' },
    { locale: 'es', has: 'prácticas', asked: 'practica' },
    { locale: 'es', has: 'educaciones', asked: 'educacion' },
    { locale: 'es', has: 'educación', asked: 'educaciones' },
    { locale: 'es', has: 'niños', asked: 'nino' },
    { locale: 'es', has: 'psicología', asked: 'psicologia' },
    { locale: 'es', has: 'familias', asked: 'famlias' },
    { locale: 'es', has: 'reunificación', asked: 'reunificasion' },
  ] as const)('$asked finds $has in $locale', async ({ locale, has, asked }) => {
    const found = await titlesFor(asked, [{ id: 'it', locale, body: `x ${has} y` }], { locale })
    expect(found).toEqual(['it'])
  })

  it.each([
    { has: 'cat', asked: 'cut' },
    { has: 'home', asked: 'house' },
    { has: '2021', asked: '2023' },
    { has: 'family', asked: 'fml' },
    { has: 'reunification', asked: 'ratification' },
  ])('$asked does not find $has', async ({ has, asked }) => {
    expect(await titlesFor(asked, [{ body: has }])).toEqual([])
  })

  it('is looked for in one language', async () => {
    const both = [
      { id: 'a', locale: 'en', title: 'Hospital' },
      { id: 'b', locale: 'es', title: 'Hospital' },
    ] as const
    expect(await titlesFor('hospital', [...both], { locale: 'es' })).toEqual(['b'])
  })
})

describe('several words', () => {
  const said = [
    { id: 'both', body: 'foster care' },
    { id: 'one', body: 'foster homes' },
  ]

  it('stand in a page together', async () => {
    expect(await titlesFor('the foster care', said)).toEqual(['both'])
  })

  it('are looked for one by one when no page has all of them', async () => {
    expect(await titlesFor('foster unheard', said)).toEqual(expect.arrayContaining(['both', 'one']))
  })

  it('may be such as say nothing, when there are no others', async () => {
    expect(await titlesFor('who', [{ id: 'it', title: 'Who is who' }])).toEqual(['it'])
  })
})

describe('the order', () => {
  it('has a title before a summary, and that before a body, however often a body says it', async () => {
    const words = 'kinship care '
    const said = [
      { id: 'body', body: words.repeat(30) },
      { id: 'summary', summary: `About ${words}` },
      { id: 'title', title: `About ${words}`, body: 'Other words. '.repeat(100) },
    ]
    expect(await titlesFor('kinship', said)).toEqual(['title', 'summary', 'body'])
  })

  it('has a word as it was asked for before one like it, wherever they stand', async () => {
    const said = [
      { id: 'typo', title: 'Familly' },
      { id: 'exact', body: 'Many other words, and family among them. '.repeat(5) },
    ]
    expect(await titlesFor('family', said)).toEqual(['exact', 'typo'])
  })

  it('has what is in use before what is withdrawn', async () => {
    const said = [
      { id: 'a', title: 'Kinship', withdrawn: true },
      { id: 'b', title: 'Kinship', withdrawn: false },
    ]
    expect(await titlesFor('kinship', said)).toEqual(['b', 'a'])
  })

  it('is that of the scores', async () => {
    const engine = await filled(
      { title: 'Family' },
      { body: 'family' },
      { title: 'Familly', body: 'x' },
    )
    const { hits } = await engine.search(searchQuestion('family'))
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })
})

describe('an engine', () => {
  it('has the newest of what it was given under a key, until that is removed', async () => {
    const engine = await filled({ id: 'it', title: 'Older' })
    await engine.put([searchDocument({ id: 'it', title: 'Newest' })])
    expect((await engine.search(searchQuestion('older'))).total).toBe(0)
    expect((await engine.search(searchQuestion('newest'))).total).toBe(1)
    await engine.remove(['it:en', 'unknown:en'])
    expect((await engine.search(searchQuestion('newest'))).total).toBe(0)
    await engine.put([searchDocument({ id: 'it', title: 'Newest' })])
    await engine.clear()
    expect((await engine.search(searchQuestion('newest'))).total).toBe(0)
  })

  it('filters, counts all that was found, and answers the part that was asked for', async () => {
    const [a, b] = [
      { id: 'a', label: 'Alpha' },
      { id: 'b', label: 'Beta' },
    ]
    const engine = await filled(
      { id: '1', title: 'Care', subject: [a] },
      { id: '2', title: 'Care', subject: [b], type: 'article' },
      { id: '3', title: 'Care', subject: [a, b] },
      { id: '4', title: 'Other', subject: [a] },
    )
    const filters = searchQuestion('').filters
    const all = await engine.search(searchQuestion('care', { offset: 1, limit: 1 }))
    expect(all).toMatchObject({ total: 3, hits: [{ id: '2' }] })
    expect(all.facets.type).toEqual([
      { value: 'topic', label: 'Topics', count: 2 },
      { value: 'article', label: 'Articles', count: 1 },
    ])
    expect(all.facets.subject).toMatchObject([
      { value: 'a', count: 2 },
      { value: 'b', count: 2 },
    ])
    const some = { filters: { ...filters, subject: ['b'], type: ['topic'] } }
    const few = await engine.search(searchQuestion('care', some))
    expect(few).toMatchObject({ total: 1, hits: [{ id: '3' }] })
    expect(few.facets.type).toMatchObject([{ value: 'topic', count: 1 }])
  })

  it('answers at once, whatever it is asked', async () => {
    const engine = await filled(
      ...Array.from({ length: 500 }, (_, at) => ({
        title: `constructor toString ${at.toString(36)}`,
        body: Array.from({ length: 100 }, (__, of) => `w${(at * of * 7919).toString(36)}`).join(
          ' ',
        ),
      })),
    )
    const odd = ['ﷺ'.repeat(200), 'a\u0301'.repeat(100), "'".repeat(200), '👩‍👩‍👧'.repeat(25), '~*"\\']
    const many = Array.from({ length: 60 }, (_, at) => `w${at}x`).join(' ')
    const started = performance.now()
    for (const text of [...odd, many, 'constructor', '__proto__', 'a'.repeat(200)]) {
      await engine.search(searchQuestion(text))
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
