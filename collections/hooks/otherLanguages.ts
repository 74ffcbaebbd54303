import type { FieldHook, PayloadRequest } from 'payload'

type Values = Record<string, unknown>

type Kept = { id: string; values: Values }

/**
 * A save brings the words of one language, and takes the others from the version that it is put on top of. Has the
 * fields of this document that are named in `values` take them from there, where they stand in all languages.
 */
export function setOtherLanguages(req: PayloadRequest, { id, values }: Kept): void {
  const before = keptFor(id, req)?.values
  req.context['otherLanguages'] = { id, values: { ...before, ...values } } satisfies Kept
}

/** On the fields that `setOtherLanguages` may name, each used up by the save that it is set for. */
export const takeOtherLanguages: FieldHook = ({
  field,
  originalDoc,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const values = keptFor(String((originalDoc as Values | undefined)?.['id']), req)?.values ?? {}
  const { name } = field
  if (!siblingDocWithLocales || !name || !(name in values)) return value as unknown
  siblingDocWithLocales[name] = values[name]
  Reflect.deleteProperty(values, name)
  return value as unknown
}

function keptFor(id: string, { context }: PayloadRequest): Kept | null {
  const kept = context['otherLanguages'] as Kept | undefined
  return kept?.id === id ? kept : null
}
