import type { CollectionSlug } from 'payload'
import type { Schedule } from '#generated/payload-types.ts'

/** One planned action; `documentType` is checked when it is planned. */
export type Job = Schedule & { documentType: CollectionSlug }

/** The collection that plans are kept in. */
export const schedules = 'schedules' as const
