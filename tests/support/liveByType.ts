import type { Payload } from 'payload'
import { contentTypes, isContentCollection } from '#delivery/contentTypes.ts'
import { liveNow, type LiveState } from './replay.ts'

/** What is live, by public type and id. */
export async function liveByType(payload: Payload): Promise<LiveState> {
  const live = Object.entries(await liveNow(payload))
  return Object.fromEntries(
    live.map(([key, document]) => {
      const [collection = '', id = ''] = key.split('/')
      const type = isContentCollection(collection) ? contentTypes[collection] : collection
      return [`${type}/${id}`, document]
    }),
  )
}
