import type { Checked } from './checked.ts'
import { isFilled } from './isFilled.ts'
import { keyOf, refsOf } from './refsOf.ts'

export type Picture = { path: string; hasWords: boolean; names: readonly string[] }

/** The pictures that a document shows, and the document itself where it is one. Files to download are none. */
export function picturesOf({ type, document, parts, facts }: Checked): Picture[] {
  if (type === 'media') return pictureItself(document)
  return parts
    .filter(({ field }) => field.type === 'upload' && field.name !== 'file')
    .flatMap(({ path, field, value }) =>
      refsOf(field, value).flatMap((ref) => {
        const picture = facts.targets.get(keyOf(ref))?.picture
        return picture ? [{ path, ...picture }] : []
      }),
    )
}

function pictureItself(document: Checked['document']): Picture[] {
  const { mimeType, alt, decorative, filename, originalName } = document
  if (typeof mimeType === 'string' && !mimeType.startsWith('image/')) return []
  const names = [alt, filename, originalName].filter(isFilled)
  return [{ path: 'alt', hasWords: isFilled(alt) || decorative === true, names }]
}
