import type { Facts, Finding, Values } from './finding.ts'
import { partsOf, type Part } from './partsOf.ts'
import { textsOf, type Text } from './textsOf.ts'

/** A document in one language, taken apart once for all rules. */
export type Checked = {
  /** The slug of its collection. */
  type: string
  document: Values
  facts: Facts
  parts: readonly Part[]
  texts: readonly Text[]
}

export type Rule = (checked: Checked) => Finding[]

export function checked(type: string, document: Values, facts: Facts): Checked {
  const parts = partsOf(document, facts.fields)
  return { type, document, facts, parts, texts: textsOf(parts, facts) }
}
