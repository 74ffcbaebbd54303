import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRichText, type RichText } from '#rules/richText.ts'
import { linkedDocuments, withoutDeadLinks } from '#rules/richTextLinks.ts'
import { readTarget, type Target } from './readTarget.ts'

type Reader = { req: PayloadRequest; overrideAccess: boolean }

export type ReadableRichText = { text: RichText; targets: Map<string, Target> }

/**
 * A rich text as this caller may read it: a link to a page that is not live is left as plain text.
 * With it come the linked pages that the caller may read, by id.
 */
export async function readableRichText(
  value: unknown,
  reader: Reader,
): Promise<ReadableRichText | null> {
  if (!isRichText(value)) return null
  const refs = linkedDocuments(value.root)
  const found = await Promise.all(
    refs.map(({ collection, id }) =>
      // Which collections a link may lead to was checked when it was written.
      readTarget({ collection: collection as CollectionSlug, id, ...reader }),
    ),
  )
  const targets = new Map(found.filter((target) => target !== null).map((one) => [one.id, one]))
  const text = reader.overrideAccess ? value : withoutDeadLinks(value, new Set(targets.keys()))
  return { text, targets }
}
