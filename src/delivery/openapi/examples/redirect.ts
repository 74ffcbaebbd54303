import type { z } from 'zod'
import type { redirectAnswerSchema } from '#delivery/schema/content.ts'

export const redirectExample: z.infer<typeof redirectAnswerSchema> = {
  redirect: {
    status: 301,
    to: '/family-centered',
    url: '/api/content/family-centered',
    explanation: 'The page has a new place.',
  },
}
