import type { RelationshipField } from 'payload'
import { idPattern } from '#rules/idPattern.ts'
import { relationField, relationsField } from './relationField.ts'

type Terms = {
  name: string
  scheme: 'audience' | 'jurisdiction' | 'subject' | 'format'
  description: string
  hasMany?: boolean
}

/**
 * Terms of one scheme. Payload would look each field's filter up at the same time, which one transaction of MongoDB does
 * not bear; `refuseForeignTerms` looks them up together.
 */
export function termsField({
  name,
  scheme,
  description,
  hasMany = true,
}: Terms): RelationshipField {
  const make = hasMany ? relationsField : relationField
  return {
    ...make({ name, to: 'terms', description }),
    custom: { scheme },
    filterOptions: { scheme: { equals: scheme } },
    validate: (value: unknown) =>
      [value ?? []].flat().every(isTerm) || 'Choose terms from the list.',
  }
}

/** The admin sends ids; what was populated is sent back whole. */
function isTerm(value: unknown): boolean {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  return typeof id === 'string' && idPattern.test(id)
}
