import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { isAlongside } from './alongside.ts'
import { newestRows } from './newestRows.ts'
import { targetRef } from './targetRef.ts'

type Choice = { path: string; scheme: string; terms: string[] }

/** A field for terms of one list takes no others. One query looks up what all of the fields name. */
export const refuseForeignTerms: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (isAlongside(req)) return data
  const before = new Map(
    choicesIn(originalDoc, collection.flattenedFields).map((one) => [one.path, one]),
  )
  const changed = choicesIn(data, collection.flattenedFields).filter(({ path, terms }) =>
    terms.some((term) => !before.get(path)?.terms.includes(term)),
  )
  const schemes = await schemesOf([...new Set(changed.flatMap(({ terms }) => terms))], req)
  const errors = changed
    .filter(({ terms, scheme }) => terms.some((term) => schemes.get(term) !== scheme))
    .map(({ path, scheme }) => ({ path, message: `Choose terms of the list "${scheme}".` }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

function choicesIn(
  values: Record<string, unknown> | undefined,
  fields: FlattenedField[],
): Choice[] {
  return fields.flatMap(({ name, custom }) => {
    const scheme: unknown = custom?.['scheme']
    if (typeof scheme !== 'string') return []
    const terms = [values?.[name] ?? []].flat().flatMap((one) => targetRef(one, 'terms')?.id ?? [])
    return terms.length > 0 ? [{ path: name, scheme, terms }] : []
  })
}

/** As they were saved last: a term that is not live yet may have been corrected since it was made. */
async function schemesOf(ids: string[], req: PayloadRequest): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const asked = { collection: 'terms', where, select: ['scheme'], limit: ids.length } as const
  const rows = await newestRows(req, asked)
  return new Map(rows.map((row) => [row.id, row['scheme']]))
}
