import type { MappedDocument } from './map.ts'

/** The documents with each after those that it refers to. Two that refer to each other keep their order. */
export function inOrder(documents: MappedDocument[]): MappedDocument[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const placed = new Set<MappedDocument>()
  const place = (document: MappedDocument, above: Set<MappedDocument>) => {
    if (placed.has(document) || above.has(document)) return
    for (const id of document.needs) {
      const needed = byId.get(id)
      if (needed) place(needed, new Set([...above, document]))
    }
    placed.add(document)
  }
  for (const document of documents) place(document, new Set())
  return [...placed]
}
