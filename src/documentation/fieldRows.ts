import type { FlattenedField } from 'payload'
import { nobody, staffOnly } from '#collections/access/rules.ts'
import { payloadsOwn } from './payloadsOwn.ts'

export type FieldRow = {
  /** Such as `related.items[].target`. */
  path: string
  type: string
  constraints: string[]
  description: string
}

/** One row for each field that clients or editors meet, those within groups and lists after their own. */
export function fieldRows(fields: readonly FlattenedField[], prefix = ''): FieldRow[] {
  return fields.filter(isMet).flatMap((field) => {
    const path = `${prefix}${field.name}`
    const own = {
      path,
      type: typeOf(field),
      constraints: constraintsOf(field),
      description: said(field) || (payloadsOwn[path] ?? ''),
    }
    if (!('flattenedFields' in field)) return [own]
    const below = field.type === 'array' ? `${path}[].` : `${path}.`
    return [own, ...fieldRows(field.flattenedFields, below)]
  })
}

/** The rows of a list have ids that nobody chooses. */
function isMet(field: FlattenedField): boolean {
  const isHidden = 'hidden' in field && field.hidden
  return !isHidden && !(field.name === 'id' && said(field) === '')
}

function typeOf(field: FlattenedField): string {
  if (field.type === 'relationship' || field.type === 'upload') {
    const targets = [field.relationTo].flat().map((slug) => `\`${slug}\``)
    return `${field.hasMany ? 'ordered relations to' : 'relation to'} ${targets.join(', ')}`
  }
  if (field.type === 'select' || field.type === 'radio') return choices(field.options)
  return names[field.type] ?? field.type
}

const names: Partial<Record<FlattenedField['type'], string>> = {
  array: 'ordered list',
  checkbox: 'yes or no',
  richText: 'running text',
  textarea: 'text',
}

function choices(options: readonly (string | { value: string })[]): string {
  const values = options.map((option) => (typeof option === 'string' ? option : option.value))
  return values.map((value) => `\`${value}\``).join(' / ')
}

type Limited = {
  min?: number
  max?: number
  minLength?: number
  maxLength?: number
  maxRows?: number
}

function constraintsOf(field: FlattenedField): string[] {
  const { access, required, unique, localized, virtual } = field as {
    access?: { create?: unknown; read?: unknown }
    required?: boolean
    unique?: boolean
    localized?: boolean
    virtual?: unknown
  }
  const stated: [string, unknown][] = [
    ['required', required],
    ['unique', unique],
    ['per language', localized],
    ['served', virtual],
    ['kept', access?.create === nobody && !virtual],
    ['for staff', access?.read === staffOnly],
  ]
  return [
    ...stated.filter(([, holds]) => holds).map(([name]) => name),
    ...limitsOf(field as Limited),
  ]
}

function limitsOf({ min, max, minLength, maxLength, maxRows }: Limited): string[] {
  const limits: [string, number | undefined][] = [
    ['at least', min],
    ['at most', max],
    ['at least letters:', minLength],
    ['at most letters:', maxLength],
    ['at most rows:', maxRows],
  ]
  return limits.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
}

function said({ admin }: { admin?: { description?: unknown } | undefined }): string {
  return typeof admin?.description === 'string' ? admin.description : ''
}
