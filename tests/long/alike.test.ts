import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
})

afterAll(() => app.close())

describe('an answer', () => {
  it.each(['en', 'es'])(
    'has every field of its type in %s, null where nothing is in it',
    async (locale) => {
      for (const { slug, flattenedFields } of contentCollections()) {
        const response = await fetch(`${app.origin}/api/${slug}?depth=0&limit=100&locale=${locale}`)
        const { docs } = (await response.json()) as { docs: object[] }
        for (const doc of docs)
          expect(pathsIn(doc, flattenedFields)).toEqual(pathsOf(flattenedFields, doc))
      }
    },
  )

  it('has no more than was asked for with select', async () => {
    const response = await fetch(`${app.origin}/api/topics?select[title]=true&locale=es`)
    const { docs } = (await response.json()) as { docs: object[] }
    expect(docs.map((doc) => Object.keys(doc).sort())).toEqual([['id', 'title']])
  })
})

function contentCollections() {
  return app.payload.config.collections.filter(({ versions }) => versions)
}

/** The paths that the answer should have: lists with as many rows as it has. */
function pathsOf(fields: FlattenedField[], value: object, prefix = ''): string[] {
  return fields
    .filter(isServed)
    .flatMap((field) => {
      const path = `${prefix}${field.name}`
      const inside: unknown = Reflect.get(value, field.name)
      if (field.type === 'group' || field.type === 'tab')
        return pathsOf(field.flattenedFields, inside as object, `${path}.`)
      if (field.type !== 'array') return [path]
      return [
        path,
        ...(inside as object[]).flatMap((row, index) =>
          pathsOf(field.flattenedFields, row, `${path}.${index}.`),
        ),
      ]
    })
    .sort()
}

function pathsIn(value: object, fields: FlattenedField[], prefix = ''): string[] {
  return Object.entries(value)
    .flatMap(([name, inside]) => {
      const field = fields.find((one) => one.name === name)
      const path = `${prefix}${name}`
      if (field?.type === 'group' || field?.type === 'tab')
        return pathsIn(inside as object, field.flattenedFields, `${path}.`)
      if (field?.type !== 'array') return [path]
      return [
        path,
        ...(inside as object[]).flatMap((row, index) =>
          pathsIn(row, field.flattenedFields, `${path}.${index}.`),
        ),
      ]
    })
    .sort()
}

function isServed(field: FlattenedField): boolean {
  const isForStaff = 'access' in field && Boolean(field.access.read)
  return !isForStaff && !('hidden' in field && field.hidden)
}
