import type { GraphQLFieldConfigArgumentMap } from 'graphql'
import { localeSchema } from '#delivery/schema/shared.ts'
import { defaultLocale } from '#config/locales.ts'
import type { Types } from './types.ts'

/** The languages of an answer, as in REST. */
export function languageArgs(types: Types): GraphQLFieldConfigArgumentMap {
  const type = types.choice(localeSchema)
  return {
    locale: { type, defaultValue: defaultLocale, description: 'The language to read.' },
    fallback: {
      type,
      description: 'The language of whatever is not there in `locale`. Left out: nothing is.',
    },
  }
}
