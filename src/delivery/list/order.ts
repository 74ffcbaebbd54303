import type { Where } from 'payload'
import { compareText } from '#delivery/compareText.ts'
import type { Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { Order } from '#delivery/schema/list.ts'

/** By what a list is in order, and a place in it: after the document with these values. Paths are unique over all types. */
export type Place = { at: string | null; path: string }

type Key = { field: 'publicUpdatedAt' | 'firstPublishedAt' | null; isDescending: boolean }

const keys: Record<Order, Key> = {
  path: { field: null, isDescending: false },
  updated: { field: 'publicUpdatedAt', isDescending: false },
  '-updated': { field: 'publicUpdatedAt', isDescending: true },
  '-published': { field: 'firstPublishedAt', isDescending: true },
}

/** For the database: by the field, then by path. */
export function sortOf(order: Order): string[] {
  const { field, isDescending } = keys[order]
  return field ? [`${isDescending ? '-' : ''}${field}`, 'path'] : ['path']
}

/** For the database: what comes after a place. It stays right when documents before it come and go. */
export function after({ at, path }: Place, order: Order): Where {
  const { field, isDescending } = keys[order]
  const laterPath = { path: { greater_than: path } }
  if (!field || at === null) return laterPath
  const beyond = { [field]: { [isDescending ? 'less_than' : 'greater_than']: at } }
  return { or: [beyond, { and: [{ [field]: { equals: at } }, laterPath] }] }
}

export function placeOf(row: Row, order: Order): Place {
  const view = new View(row, 'en')
  const { field } = keys[order]
  return { at: field && view.moment(field), path: String(view.text('path')) }
}

/** As the database has it, for rows of several collections. */
export function comparing(order: Order): (a: Row, b: Row) => number {
  const { isDescending } = keys[order]
  return (a, b) => {
    const [one, other] = [placeOf(a, order), placeOf(b, order)]
    const byTime = compareText(one.at ?? '', other.at ?? '')
    return (isDescending ? -byTime : byTime) || compareText(one.path, other.path)
  }
}
