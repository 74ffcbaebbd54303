import type { FieldHook } from 'payload'

/** A field that holds nothing is null on both databases; MongoDB would leave it out. */
export const nullForUnset: FieldHook = ({ value }) => value ?? null

/** A list that holds nothing is empty. */
export const emptyForUnset: FieldHook = ({ value }) => value ?? []
