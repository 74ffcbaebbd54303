import type { Field } from 'payload'
import { closeDeadLinks } from '#collections/hooks/closeDeadLinks.ts'
import { refuseBrokenRichText } from '#collections/hooks/refuseBrokenRichText.ts'
import { serveHtml } from '#collections/hooks/serveHtml.ts'
import { servedField } from './servedField.ts'

/** Running text, written once and served twice: as structured nodes, and as sanitized HTML in `<name>Html`. */
export function richTextFields({
  name,
  description,
}: {
  name: string
  description: string
}): Field[] {
  return [
    {
      name,
      type: 'richText',
      localized: true,
      hooks: { beforeValidate: [refuseBrokenRichText], afterRead: [closeDeadLinks] },
      admin: { description },
    },
    servedField({
      name: `${name}Html`,
      description: `The ${name} as sanitized HTML.`,
      read: serveHtml(name),
    }),
  ]
}
