import type { TextField } from 'payload'
import { isSafeUrl } from '#rules/safeUrl.ts'

/** An address on the web outside Kindred, or nothing. */
export function webAddressField(
  field: Pick<TextField, 'name' | 'label'> & { description: string },
): TextField {
  const { description, ...named } = field
  return {
    ...named,
    type: 'text',
    validate: (value: unknown) =>
      !value || isSafeUrl(value) || 'An address begins with https:// or http://.',
    admin: { description },
  }
}
