import { describe, expect, it } from '@jest/globals'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { map } from '#seeds/pipeline/map.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import type { SeedFile } from '#seeds/pipeline/seedFile.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized })
const to = (name: string, relationTo: string | string[]) => ({
  name,
  type: 'relationship',
  relationTo,
})
const flattenedFields = [
  text('title', true),
  text('path'),
  to('parent', 'topics'),
  to('target', ['topics', 'articles']),
  { name: 'rows', type: 'array', flattenedFields: [text('word', true), to('card', 'cards')] },
  { name: 'group', type: 'group', flattenedFields: [text('label', true)] },
  { ...text('heading'), virtual: true },
] as unknown as FlattenedField[]
const config = { collections: [{ slug: 'topics', flattenedFields }] } as unknown as SanitizedConfig

const known = ['topics/other', 'cards/one']
const idFor = (reference: string) => (known.includes(reference) ? seedId(reference) : null)

describe('map', () => {
  it('gives a document its id, its languages and what it needs', () => {
    const { document, problems } = mapped({
      title: { en: 'Title', es: 'Título' },
      path: '/a',
      parent: 'topics/other',
      target: 'topics/other',
      rows: [{ word: { en: 'one', es: 'uno' }, card: 'cards/one' }],
    })
    const row = { id: seedId('topics/a#rows.0'), card: seedId('cards/one') }
    const shared = {
      path: '/a',
      parent: seedId('topics/other'),
      target: { relationTo: 'topics', value: seedId('topics/other') },
    }
    expect(problems).toEqual([])
    expect(document?.id).toBe(seedId('topics/a'))
    expect([...(document?.needs ?? [])]).toEqual([seedId('topics/other'), seedId('cards/one')])
    expect(document?.byLocale.get('en')).toEqual({
      ...shared,
      title: 'Title',
      rows: [{ ...row, word: 'one' }],
    })
    expect(document?.byLocale.get('es')).toEqual({
      ...shared,
      title: 'Título',
      rows: [{ ...row, word: 'uno' }],
    })
  })

  it('leaves out a language in which nothing is said', () => {
    const { document } = mapped({ title: { en: 'Title' } })
    expect([...(document?.byLocale.keys() ?? [])]).toEqual(['en'])
  })

  it.each([
    ['an unknown field', { colour: 'red' }, 'colour is not a field'],
    ['a field that is worked out', { heading: 'x' }, 'heading is not a field'],
    ['words without a language', { title: 'x' }, 'title must be given by language'],
    ['a reference to nothing', { parent: 'topics/none' }, 'parent names "topics/none"'],
    ['a fault in a row', { rows: [{}, { card: 'cards/none' }] }, 'rows.1.card names "cards/none"'],
    ['a fault in a group', { group: { label: 'x' } }, 'group.label must be given by language'],
  ])('names file and field of %s', (_, fields, sentence) => {
    const { problems } = mapped(fields)
    expect(problems[0]).toMatch(/^topics\/a: /)
    expect(problems[0]).toContain(sentence)
  })

  it('says that there is no such collection', () => {
    const problems: string[] = []
    const file: SeedFile = { ...fileOf({}), key: 'pages/a', collection: 'pages' }
    expect(map(file, { config, idFor, problems })).toBeNull()
    expect(problems).toEqual(['pages/a: there is no collection "pages"'])
  })

  it('says that a text below the front matter has no field', () => {
    const problems: string[] = []
    map({ ...fileOf({}), body: { en: 'Text' } }, { config, idFor, problems })
    expect(problems).toEqual(['topics/a: topics have no field for the text below the front matter'])
  })
})

function mapped(fields: Record<string, unknown>) {
  const problems: string[] = []
  return { document: map(fileOf(fields), { config, idFor, problems }), problems }
}

function fileOf(fields: Record<string, unknown>): SeedFile {
  return { key: 'topics/a', collection: 'topics', status: 'published', fields, body: null }
}
