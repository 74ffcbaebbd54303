/** One kind of file that the library keeps: what it is called outside, and under which ending it is stored. */
export type FileKind = { mimeType: string; ending: string; endings: readonly string[] }

const kinds: readonly FileKind[] = [
  { mimeType: 'image/png', ending: 'png', endings: ['png'] },
  { mimeType: 'image/jpeg', ending: 'jpg', endings: ['jpg', 'jpeg'] },
  { mimeType: 'image/webp', ending: 'webp', endings: ['webp'] },
  { mimeType: 'image/avif', ending: 'avif', endings: ['avif'] },
  { mimeType: 'image/gif', ending: 'gif', endings: ['gif'] },
  { mimeType: 'application/pdf', ending: 'pdf', endings: ['pdf'] },
]

export const fileMimeTypes = kinds.map(({ mimeType }) => mimeType)

const mostBytes = 10_000_000

type Sent = {
  /** As the sender calls it; no part of it is used as a path. */
  name: string
  mimeType: string
  bytes: number
  /** What the first bytes say, null where they say nothing that is known. */
  detected: string | null
}

/** The kind of a file whose name, type and content agree, or the reason why it cannot be kept. */
export function fileKind({ name, mimeType, bytes, detected }: Sent): FileKind | string {
  if (bytes === 0) return 'it is empty'
  if (bytes > mostBytes) return `it is larger than ${mostBytes} bytes`
  const kind = kinds.find((one) => one.mimeType === detected)
  if (!kind) return 'its content is neither a PNG, JPEG, WebP, AVIF or GIF picture nor a PDF'
  if (!kind.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)))
    return `its content is ${kind.mimeType}, and its name does not end like that`
  if (mimeType !== kind.mimeType)
    return `its content is ${kind.mimeType}, and it was sent as another type`
  return kind
}
