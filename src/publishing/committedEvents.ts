import type { Payload } from 'payload'
import { mostAtOnce, numberEvents } from './numberEvents.ts'
import type { PublicationEvent } from './publicationEvent.ts'
import { readEvents } from './readEvents.ts'

/**
 * The events after a place in the order of commits, `limit` at most, none missing of what was committed before the call:
 * on MongoDB events get their place after the commit, and the process that was to give it may have died.
 */
export async function committedEvents(
  payload: Payload,
  range: { after: number; limit: number },
): Promise<PublicationEvent[]> {
  await numberAll(payload)
  return readEvents(payload, range)
}

async function numberAll(payload: Payload): Promise<void> {
  const count = await numberEvents(payload)
  if (count === mostAtOnce) await numberAll(payload)
}
