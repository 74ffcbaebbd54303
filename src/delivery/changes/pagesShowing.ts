import type { Payload } from 'payload'
import { createLinks } from '#delivery/read/links.ts'
import type { Reader, Ref } from '#delivery/read/reader.ts'
import { isModelPart, linksAround } from './linksAround.ts'
import { pagesAround } from './pagesAround.ts'

type Sources = { reader: Reader; payload: Pick<Payload, 'db'> }

/**
 * The paths of the live pages that show something of each document now, in order, by the id of the document. Null where
 * so much points at these documents that it cannot be read at once, and for a part of a model after its end: where it
 * stood is known of what is live only, and a draft of it may stand elsewhere.
 */
export async function pagesShowing(
  refs: readonly Ref[],
  { reader, payload }: Sources,
): Promise<Map<string, string[] | null> | null> {
  const links = createLinks(payload)
  const around = await linksAround(refs, links)
  if (links.wasCut()) return null
  const found = await Promise.all(
    refs.map(async (ref) => {
      if (isModelPart(ref.collection) && !around.from.has(ref.id)) return [ref.id, null] as const
      const rows = await Promise.all(pagesAround(ref, around).map((page) => reader.brief(page)))
      const paths = rows.flatMap((row) => (typeof row?.['path'] === 'string' ? [row['path']] : []))
      return [ref.id, paths.sort()] as const
    }),
  )
  return new Map(found)
}
