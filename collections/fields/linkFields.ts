import type { Field } from 'payload'
import { webAddressField } from './webAddressField.ts'
import { linkTargets } from './linkTargets.ts'
import { relationField } from './relationField.ts'

/** Where a card, spotlight or list item leads: a document of ours, or an address elsewhere. */
export const destinationFields: Field[] = [
  relationField({
    name: 'target',
    to: linkTargets,
    description: 'The page that it leads to. Text left empty here is taken from that page.',
  }),
  webAddressField({
    name: 'externalUrl',
    label: 'External Address',
    description: 'An address outside Kindred, where there is no page here to choose.',
  }),
]
