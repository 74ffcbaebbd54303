import type { Payload } from 'payload'
import { publicOrigin } from '#delivery/present/addresses.ts'
import { liveReader } from './liveReader.ts'
import { previewReader } from './previewReader.ts'
import type { Reader } from './reader.ts'
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

export type Begun = {
  /** Where rows come from, at once. */
  reader: Reader
  /** All that an answer is made with: it waits for what is said once for the site. */
  reading: Promise<Reading>
}

/** Begins to read for one request. */
export function beginReading(asked: Asked, { payload, publicUrl }: Parts): Begun {
  const { locale, fallback, isPreview = false } = asked
  const reader = (isPreview ? previewReader : liveReader)({ payload, now: () => new Date() })
  const reading = siteOf(payload).then((site): Reading => ({
    reader,
    locale,
    fallback: fallback ?? null,
    origin: publicOrigin(publicUrl),
    baseUrl: typeof site?.['baseUrl'] === 'string' ? site['baseUrl'] : null,
    attribution: site?.['attribution'],
  }))
  return { reader, reading }
}

/** What an answer is made with, for one request. */
export function readingFor(asked: Asked, parts: Parts): Promise<Reading> {
  return beginReading(asked, parts).reading
}
