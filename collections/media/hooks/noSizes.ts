import type { PayloadRequest } from 'payload'

const nothing = {
  filename: null,
  filesize: null,
  height: null,
  mimeType: null,
  url: null,
  width: null,
}

/** What a file without sizes says of each: nothing, in words, since what is left out would stay as it was. */
export function noSizes({ payload }: PayloadRequest): Record<string, object> {
  const { imageSizes = [] } = payload.collections.media.config.upload
  return Object.fromEntries(imageSizes.map(({ name }) => [name, nothing]))
}
