import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '#config/locales.ts'

/** Remembers which languages a copy is to have, since those that are left out come to no other hook. */
export const noteCopiedLanguages: CollectionBeforeOperationHook = ({ args, req }) => {
  const { selectedLocales } = args as { selectedLocales?: unknown }
  req.context['copiedLanguages'] = Array.isArray(selectedLocales) ? selectedLocales : null
  return args
}

/** The languages that the copy under way has; null where it has all of its original. */
export function copiedLanguages({ context }: PayloadRequest): Locale[] | null {
  const noted = context['copiedLanguages']
  return Array.isArray(noted) && noted.length > 0 ? noted.filter(isLocale) : null
}
