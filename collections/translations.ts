import type { CollectionConfig, Field, Tab } from 'payload'

const beside = '/src/admin/SourceBeside.tsx#SourceBeside'
/** What is said of one change is not translated from anything. */
const passing = new Set(['changeNote', 'changeHistory', 'withdrawn'])

/** The collection with what its languages need, where it has any: what is kept of them is read with every document. */
export function withTranslations(collection: CollectionConfig): CollectionConfig {
  const isTranslated = collection.fields.some((field) => nameOf(field) === 'translationRecord')
  if (!isTranslated) return collection
  return {
    ...collection,
    // `translations` is worked out from it, also where a reader selects nothing else.
    forceSelect: { ...collection.forceSelect, translationRecord: true },
    fields: collection.fields.map(withSource),
  }
}

/** The field with the words of the original above it, where it has words in each language. */
function withSource(field: Field): Field {
  if (passing.has(nameOf(field))) return field
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(tabWithSource) }
  if (field.type === 'group' || field.type === 'array')
    return { ...field, fields: field.fields.map(withSource) }
  return isTranslated(field) ? besideInput(field) : field
}

function tabWithSource(tab: Tab): Tab {
  return { ...tab, fields: tab.fields.map(withSource) }
}

type TextLike = Extract<Field, { type: 'text' | 'textarea' | 'richText' }>

function isTranslated(field: Field): field is TextLike {
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText'
  return isText && Boolean(field.localized)
}

function besideInput(field: TextLike): TextLike {
  const components = { ...field.admin?.components, beforeInput: [beside] }
  return { ...field, admin: { ...field.admin, components } } as TextLike
}

function nameOf(field: Field): string {
  return 'name' in field && field.name ? field.name : ''
}
