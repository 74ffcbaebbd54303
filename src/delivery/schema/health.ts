import { z } from 'zod'

/** The answer of `GET /livez`. */
export const liveSchema = z
  .object({ status: z.literal('live').describe('Always live.') })
  .meta({ id: 'Live', description: 'The process answers.' })

/** The answer of `GET /readyz` with status 200. */
export const readySchema = z
  .object({
    status: z.literal('ready').describe('Always ready.'),
    details: z
      .object({
        overdueJobs: z
          .int()
          .nullable()
          .describe('How many planned actions should have been done. Null: it cannot be told.'),
      })
      .meta({ id: 'ReadyDetails', description: 'Told, and not judged.' }),
  })
  .meta({ id: 'Ready', description: 'The service should get requests.' })

/** The answer of `GET /readyz` with status 503. */
export const notReadySchema = z
  .object({ status: z.literal('not ready').describe('Always not ready.') })
  .meta({ id: 'NotReady', description: 'The service should get no requests at the moment.' })
