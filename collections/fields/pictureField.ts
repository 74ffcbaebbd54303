import type { UploadField } from 'payload'
import { keepReadable } from '#collections/hooks/keepReadable.ts'

/** A picture from the library, left out for readers while it is not live. */
export function pictureField({
  name,
  description,
}: {
  name: string
  description: string
}): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    hooks: { afterRead: [keepReadable('media')] },
    admin: { description },
  }
}
