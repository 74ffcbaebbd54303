import type { z } from 'zod'
import type { HeaderName } from './headers.ts'

export const tags = {
  Content: 'Live pages, by path and in lists.',
  Crosswalk: 'How two practice models stand to each other.',
  Search: 'Live pages by their words.',
  Changes: 'What was published, for programs and for people who follow.',
  Machines: 'Descriptions of this API, and the sitemap.',
  Health: 'For whoever runs the service.',
} as const

/** One form of an answer. Text is CSV, XML or a schema; the rest is JSON. */
export type Form = { schema: z.ZodType | 'text'; example: unknown }

export type OperationAnswer = {
  description: string
  /** By media type. */
  forms: Record<string, Form>
  headers: readonly HeaderName[]
}

export type Failure = { readonly code: string; readonly status: number }

/** What one route answers a GET with. */
export type Operation = {
  id: string
  summary: string
  description: string
  tag: keyof typeof tags
  query?: z.ZodObject
  /** What stands in the address in braces. */
  address?: z.ZodObject
  /** By status. */
  answers: Record<number, OperationAnswer>
  failures: readonly Failure[]
  /** False where nobody looks who asks. */
  readsKey: boolean
}
