import type { FieldHook, TextField } from 'payload'
import { nobody } from '#collections/access/rules.ts'

/** A text that readers get and nobody stores: it is worked out from the document at every read. */
export function servedField(field: {
  name: string
  description: string
  read: FieldHook
}): TextField {
  return {
    name: field.name,
    type: 'text',
    virtual: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, readOnly: true, description: field.description },
    hooks: { afterRead: [field.read] },
  }
}
