import { z } from 'zod'

const singleErrorSchema = z
  .object({
    name: z.string().describe('The same as `code`.'),
    code: z.string().describe('Stays the same; to be told apart by.'),
    message: z.string().describe('A sentence for people. It may get better.'),
    path: z.string().optional().describe('The parameter or path that it is about.'),
    requestId: z.string().describe('As in the header `X-Request-Id`, and in the log.'),
    data: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('What a program can act on; which fields, depends on the code.'),
  })
  .meta({ id: 'Error', description: 'What went wrong.' })

/** Every answer that is not a success. */
export const errorSchema = z
  .object({ errors: z.array(singleErrorSchema).min(1).describe('One.') })
  .meta({ id: 'Errors', description: 'An answer that is not a success.' })

export type ErrorAnswer = z.infer<typeof errorSchema>
