import type { Payload } from 'payload'
import { publicOrigin } from '#delivery/present/addresses.ts'
import { liveReader } from './liveReader.ts'
import { previewReader } from './previewReader.ts'
import type { Reading } from './reading.ts'
import { siteOf } from './siteOf.ts'

type Asked = {
  locale: Reading['locale']
  fallback?: Reading['locale'] | undefined
  /** Parts of pages as they were saved last, live or not. */
  isPreview?: boolean
}

export type Parts = {
  payload: Pick<Payload, 'db'>
  /** The address at which others reach this service, if it has one. */
  publicUrl: string | undefined
}

/** What an answer is made with, for one request. */
export async function readingFor(
  { locale, fallback, isPreview = false }: Asked,
  { payload, publicUrl }: Parts,
): Promise<Reading> {
  const site = await siteOf(payload)
  return {
    reader: (isPreview ? previewReader : liveReader)({ payload, now: () => new Date() }),
    locale,
    fallback: fallback ?? null,
    origin: publicOrigin(publicUrl),
    baseUrl: typeof site?.['baseUrl'] === 'string' ? site['baseUrl'] : null,
    attribution: site?.['attribution'],
  }
}
