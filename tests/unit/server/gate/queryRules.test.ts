import { describe, expect, it } from '@jest/globals'
import { flattenAllFields, type Field, type SanitizedConfig } from 'payload'
import { queryRules } from '#server/gate/queryRules.ts'

const id: Field = { name: 'id', type: 'text' }
const times: Field[] = [
  { name: 'updatedAt', type: 'date' },
  { name: 'createdAt', type: 'date' },
]
const status: Field = { name: '_status', type: 'select', options: ['draft', 'published'] }

const topicFields: Field[] = [
  id,
  { name: 'title', type: 'text', localized: true },
  { name: 'kind', type: 'select', options: [{ label: 'Topic', value: 'topic' }, 'series'] },
  { name: 'parent', type: 'relationship', relationTo: 'topics' },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'owner', type: 'relationship', relationTo: 'users' },
  { name: 'cards', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'target', type: 'relationship', relationTo: ['topics', 'media'] },
  { name: 'position', type: 'number' },
  { name: 'reviewed', type: 'checkbox' },
  { name: 'starts', type: 'date' },
  { name: 'otherNames', type: 'text', hasMany: true },
  { name: 'intro', type: 'richText' },
  { name: 'meta', type: 'json' },
  { name: 'place', type: 'point' },
  { name: 'heading', type: 'text', virtual: true },
  { name: 'key', type: 'text', hidden: true },
  { name: 'note', type: 'text', access: { read: () => false } },
  {
    name: 'related',
    type: 'group',
    fields: [
      { name: 'label', type: 'text' },
      { name: 'items', type: 'array', fields: [id, { name: 'heading', type: 'text' }] },
    ],
  },
  { type: 'row', fields: [{ name: 'inRow', type: 'text' }] },
  { type: 'tabs', tabs: [{ name: 'seo', fields: [{ name: 'words', type: 'text' }] }] },
  ...times,
  status,
]

const userFields: Field[] = [
  id,
  { name: 'email', type: 'email' },
  { name: 'hash', type: 'text' },
  { name: 'sessions', type: 'array', fields: [{ name: 'expiresAt', type: 'date' }] },
  ...times,
]

type Collection = { slug: string; fields: Field[]; versions?: object; auth?: object }

const described: Collection[] = [
  { slug: 'topics', versions: {}, fields: topicFields },
  { slug: 'media', versions: {}, fields: [id, { name: 'alt', type: 'text' }] },
  { slug: 'users', auth: {}, fields: userFields },
]
const collections = described.map((each) => ({
  ...each,
  flattenedFields: flattenAllFields({ fields: each.fields }),
}))

const site = {
  slug: 'site',
  flattenedFields: flattenAllFields({ fields: [{ name: 'name', type: 'text' }] }),
}

const rules = queryRules({ collections, globals: [site] } as unknown as SanitizedConfig)
const topics = rules.get('topics')
const users = rules.get('users')

describe('queryRules', () => {
  it('lets anonymous callers filter by stored fields of their own', () => {
    expect([...(topics?.public.filters.keys() ?? [])].sort()).toEqual(
      [
        ...[
          'id',
          'title',
          'kind',
          'parent',
          'image',
          'owner',
          'cards',
          'target.relationTo',
          'target.value',
        ],
        ...[
          'position',
          'reviewed',
          'starts',
          'otherNames',
          'related.label',
          'related.items.heading',
          'inRow',
        ],
        ...['seo.words', 'createdAt', 'updatedAt'],
      ].sort(),
    )
  })

  it.each([
    'intro',
    'meta',
    'place',
    'heading',
    'key',
    'related',
    'related.items.id',
    'target',
    '_id',
  ])('lets nobody filter by %s', (path) => {
    expect(topics?.public.filters.has(path)).toBe(false)
    expect(topics?.staff.filters.has(path)).toBe(false)
  })

  it.each(['_status', 'note', 'parent.title', 'parent.id', 'image.alt', 'cards.title'])(
    'lets staff alone filter by %s',
    (path) => {
      expect(topics?.public.filters.has(path)).toBe(false)
      expect(topics?.staff.filters.has(path)).toBe(true)
    },
  )

  it.each([
    'owner.email',
    'parent.parent.title',
    'parent.key',
    'target.title',
    'target.value.title',
  ])('lets nobody look as far as %s', (path) => {
    expect(topics?.staff.filters.has(path)).toBe(false)
  })

  it.each(['hash', 'sessions.expiresAt'])('keeps %s of an account from staff', (path) => {
    expect(users?.staff.filters.has(path)).toBe(false)
    expect(users?.staff.selects.has(path)).toBe(false)
  })

  it.each(['id', 'title', 'position', 'kind', 'starts', 'related.label', 'seo.words', 'createdAt'])(
    'sorts by %s',
    (path) => {
      expect(topics?.public.sorts.has(path)).toBe(true)
    },
  )

  it.each([
    'parent',
    'parent.title',
    'cards',
    'otherNames',
    'related.items.heading',
    'intro',
    'heading',
    'key',
  ])('does not sort by %s', (path) => {
    expect(topics?.staff.sorts.has(path)).toBe(false)
  })

  it('selects what is served, stored or not', () => {
    const selects = topics?.public.selects
    const known = [
      'heading',
      'intro',
      'meta',
      'related',
      'related.items',
      'related.items.heading',
      '_status',
    ]
    expect(known.filter((path) => !selects?.has(path))).toEqual([])
    expect(['key', 'note', 'parent.title'].filter((path) => selects?.has(path))).toEqual([])
  })

  it('puts the fields of a version below it', () => {
    const versions = topics?.versions
    expect(
      ['parent', 'latest', 'version.title', 'version._status'].filter(
        (path) => !versions?.filters.has(path),
      ),
    ).toEqual([])
    expect(
      ['title', 'version.id', 'version.key'].filter((path) => versions?.filters.has(path)),
    ).toEqual([])
    expect(versions?.sorts.has('version.title')).toBe(true)
  })
})
