import type { Payload } from 'payload'
import { createLinks } from '#delivery/read/links.ts'
import type { Reader, Ref } from '#delivery/read/reader.ts'
import { linksAround } from './linksAround.ts'
import { pagesAround } from './pagesAround.ts'

type Sources = { reader: Reader; payload: Pick<Payload, 'db'> }

/**
 * The paths of the live pages that show something of each document now, in order, by the id of the document. Null where
 * so much points at these documents that it cannot be read at once.
 */
export async function pagesShowing(
  refs: readonly Ref[],
  { reader, payload }: Sources,
): Promise<Map<string, string[]> | null> {
  const links = createLinks(payload)
  const around = await linksAround(refs, links)
  if (links.wasCut()) return null
  const found = await Promise.all(
    refs.map(async (ref) => {
      const rows = await Promise.all(pagesAround(ref, around).map((page) => reader.brief(page)))
      const paths = rows.flatMap((row) => (typeof row?.['path'] === 'string' ? [row['path']] : []))
      return [ref.id, paths.sort()] as const
    }),
  )
  return new Map(found)
}
