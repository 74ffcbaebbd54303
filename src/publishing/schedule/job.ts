import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Schedule } from '#generated/payload-types.ts'

/** One planned action; `documentType` is checked when it is planned. */
export type Job = Schedule & { documentType: CollectionSlug }

/** Does a job in the transaction and on behalf of the user of the request; throws what keeps it from being done. */
export type Act = (job: Job, req: PayloadRequest) => Promise<void>

/** The collection that plans are kept in. */
export const schedules = 'schedules' as const
