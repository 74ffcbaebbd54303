import type { PublicationEvent as Row } from '#generated/payload-types.ts'

/** One change that readers can see, as a subscriber gets it. `sequence` is its place in the order of commits. */
export type PublicationEvent = Omit<Row, 'sequence' | 'createdAt' | 'updatedAt'> & {
  /** Null while the event is told to its own process only, which hears of it before it is numbered. */
  sequence: number | null
}

export const outbox = 'publication-events' as const
