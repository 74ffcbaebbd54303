import type { DateField, JSONField, NumberField, TextField } from 'payload'
import { nobody, withDrafts } from '#collections/access/rules.ts'

type Kept = { name: string; description: string; isForStaff?: boolean }

/** A date that hooks write and nobody else. Readers see it unless it is for staff. */
export function keptDate(kept: Kept): DateField {
  return { type: 'date', index: true, ...settings(kept) }
}

/** A number that hooks write and nobody else. Readers see it unless it is for staff. */
export function keptNumber(kept: Kept): NumberField {
  return { type: 'number', index: true, ...settings(kept) }
}

/** A text that hooks write and nobody else. Readers see it unless it is for staff. */
export function keptText(kept: Kept): TextField {
  return { type: 'text', ...settings(kept) }
}

/** What hooks remember for later hooks; neither readers nor editors see it. */
export function keptRecord(name: string): JSONField {
  return { name, type: 'json', hidden: true, admin: { disabled: true } }
}

function settings({ name, description, isForStaff = false }: Kept) {
  const read = isForStaff ? { read: withDrafts } : {}
  return {
    name,
    access: { create: nobody, update: nobody, ...read },
    admin: { readOnly: true, hidden: true, description },
  }
}
