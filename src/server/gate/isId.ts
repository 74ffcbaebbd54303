import type { IdKind } from './idKind.ts'

/** The first is the pattern of `idField`. SQLite counts from 1; MongoDB gives 24 hexadecimal digits. */
const patterns: Record<IdKind, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  databaseId: /^(?:[1-9]\d{0,14}|[0-9a-f]{24})$/,
}

export function isId(text: string, kind: IdKind): boolean {
  return patterns[kind].test(text)
}
