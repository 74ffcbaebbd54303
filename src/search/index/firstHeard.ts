import type { PublicationEvent } from '#publishing/publicationEvent.ts'

const most = 1000

/** Answers those events that were not handed to it before: the relay tells of its own process's twice. */
export function firstHeard(): (events: readonly PublicationEvent[]) => PublicationEvent[] {
  const heard = new Set<string>()
  return (events) => {
    const fresh = events.filter(({ id }) => !heard.has(id))
    for (const { id } of fresh) heard.add(id)
    // A set keeps the order in which its values came.
    for (const id of [...heard].slice(0, -most)) heard.delete(id)
    return fresh
  }
}
