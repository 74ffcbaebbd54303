import type { RichText } from '#rules/richText.ts'
import { richTextHtml } from '#rules/richTextHtml.ts'
import { linkedDocuments, withoutDeadLinks } from '#rules/richTextLinks.ts'
import { isPageCollection } from '#delivery/contentTypes.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Row } from '#delivery/read/reader.ts'
import type { RichTextAnswer } from '#delivery/schema/shared.ts'

/** Running text as nodes and as HTML, with links to live pages only. */
export async function richTextFor(
  text: RichText | null,
  { reader }: Pick<Reading, 'reader'>,
): Promise<RichTextAnswer | null> {
  if (!text) return null
  const refs = linkedDocuments(text.root).flatMap(({ collection, id }) =>
    isPageCollection(collection) ? [{ collection, id }] : [],
  )
  const rows = await Promise.all(refs.map((ref) => reader.brief(ref)))
  const paths = new Map(rows.filter((row) => row !== null).map(pathOf))
  const nodes = withoutDeadLinks(text, new Set(paths.keys()))
  return { html: richTextHtml(nodes, paths), nodes }
}

function pathOf(row: Row): [string, string] {
  return [row.id, String(row['path'])]
}
