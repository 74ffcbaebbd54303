import { languageOf } from '#delivery/read/languageOf.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Ref } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { MediaAnswer } from '#delivery/schema/shared.ts'
import { fileUrl } from './addresses.ts'

const sizeNames = ['card', 'wide']

/** A live picture or PDF, or null. */
export async function mediaFor(ref: Ref | null, reading: Reading): Promise<MediaAnswer | null> {
  const row = ref && (await reading.reader.whole(ref))
  if (!row) return null
  const locale = languageOf([row['alt'], row['caption']], reading)
  const view = new View(row, locale)
  const filename = view.text('filename')
  if (!filename) return null
  return {
    id: row.id,
    type: 'media',
    locale,
    url: fileUrl(filename, reading),
    mimeType: view.text('mimeType'),
    bytes: view.number('filesize'),
    width: view.number('width'),
    height: view.number('height'),
    alt: view.text('alt'),
    decorative: view.flag('decorative'),
    caption: view.text('caption'),
    credit: view.text('credit'),
    licence: view.text('licence'),
    focalPoint: focalPointOf(view),
    sizes: sizesOf(view.group('sizes'), reading),
  }
}

function focalPointOf(view: View): MediaAnswer['focalPoint'] {
  const [x, y] = [view.number('focalX'), view.number('focalY')]
  return x === null || y === null ? null : { x, y }
}

function sizesOf(sizes: View, reading: Reading): MediaAnswer['sizes'] {
  return sizeNames.flatMap((name) => {
    const size = sizes.group(name)
    const filename = size.text('filename')
    if (!filename) return []
    const url = fileUrl(filename, reading)
    return [{ name, url, width: size.number('width'), height: size.number('height') }]
  })
}
