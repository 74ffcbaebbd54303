import { lexicalHTMLField } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Field, Tab } from 'payload'

/**
 * A collection as somebody writes it who has Payload alone: the same fields in the same tables, without Kindred's
 * hooks, checks and fields that are worked out, and with Payload's own HTML beside running text.
 */
export function stock({
  slug,
  fields,
  versions,
  upload,
  auth,
}: CollectionConfig): CollectionConfig {
  return {
    slug,
    fields: fields.flatMap(stockField),
    access: { read: versions ? () => ({ _status: { equals: 'published' } }) : () => true },
    ...(versions ? { versions } : {}),
    ...(upload ? { upload: { staticDir: 'media' } } : {}),
    ...(auth ? { auth: true } : {}),
  }
}

const ours = ['hooks', 'validate', 'access', 'admin', 'filterOptions']

function stockField(field: Field): Field[] {
  if (field.type === 'ui' || ('virtual' in field && field.virtual)) return []
  const kept = without(ours, field)
  if ('fields' in field) kept['fields'] = field.fields.flatMap(stockField)
  if ('tabs' in field) kept['tabs'] = field.tabs.map(stockTab)
  return [kept as unknown as Field, ...htmlOf(field)]
}

function stockTab(tab: Tab): Tab {
  return { ...without(ours, tab), fields: tab.fields.flatMap(stockField) } as Tab
}

function htmlOf(field: Field): Field[] {
  if (field.type !== 'richText') return []
  const html = lexicalHTMLField({
    htmlFieldName: `${field.name}Html`,
    lexicalFieldName: field.name,
  })
  return [{ ...html, virtual: true } as Field]
}

function without(names: readonly string[], value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
