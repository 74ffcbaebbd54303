import type { PayloadRequest } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import type { Locale } from '#config/locales.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Settings } from './addDelivery.ts'

export type Context = { req: PayloadRequest }

export type Languages = { locale: Locale; fallback?: Locale | null | undefined }

/** One reading for each language that a request asks for, so that its fields share what was read. */
export function readingOf(
  { locale, fallback }: Languages,
  { req }: Context,
  { publicUrl }: Settings,
): Promise<Reading> {
  const readings = readingsOf(req)
  const key = `${locale}|${fallback ?? ''}`
  const asked = { locale, fallback: fallback ?? undefined }
  const reading = readings.get(key) ?? readingFor(asked, { payload: req.payload, publicUrl })
  readings.set(key, reading)
  return reading
}

const readingsOf = perRequest('deliveryReadings', () => new Map<string, Promise<Reading>>())
