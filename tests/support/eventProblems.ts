import type { PublicationEvent } from '#publishing/publicationEvent.ts'
import { documentAfter, type LiveDocument, type LiveState } from './replay.ts'

export type SeenEvent = Pick<
  PublicationEvent,
  'sequence' | 'kind' | 'documentType' | 'documentId' | 'oldPath' | 'newPath' | 'locales'
>

type Before = LiveDocument | null

/**
 * What is wrong with the events, each as a sentence: whether they follow each other without a gap, each of them fits what
 * those before it say, and all of them give what is live.
 */
export function eventProblems(events: SeenEvent[], live: LiveState): string[] {
  const problems = orderProblems(events.map(({ sequence }) => sequence))
  const state = new Map<string, LiveDocument>()
  for (const event of events.filter(({ documentType }) => documentType !== 'site')) {
    const key = `${event.documentType}/${event.documentId}`
    const before = state.get(key) ?? null
    const found = problemOf(event, before)
    problems.push(...found.map((problem) => `event ${event.sequence} of ${key} ${problem}`))
    const after = documentAfter(event, before)
    if (after) state.set(key, after)
    else state.delete(key)
  }
  return [...problems, ...differences(state, live)]
}

function orderProblems(places: (number | null)[]): string[] {
  return places.flatMap((place, index) => {
    if (place === null) return ['an event has no place in the order']
    const before = places[index - 1]
    if (index === 0 || typeof before !== 'number' || place === before + 1) return []
    return [place > before ? `${before} is followed by ${place}` : `${place} comes after ${before}`]
  })
}

function problemOf(event: SeenEvent, before: Before): string[] {
  if (!before) return problemOfNew(event)
  const from = textOf(event.oldPath)
  return [
    ...(event.kind === 'published' ? ['publishes what is live'] : []),
    ...(from === textOf(before.path) ? [] : [`was at ${from}, not at ${textOf(before.path)}`]),
    ...noticeProblem(event, before),
    ...pathProblem(event),
  ]
}

/** What was unpublished may be gone later, and gone again for another reason. */
function problemOfNew({ kind, oldPath }: SeenEvent): string[] {
  if (kind === 'gone') return []
  if (kind !== 'published') return [`says ${kind} of what is not live`]
  return oldPath ? [`publishes what was at ${oldPath}`] : []
}

function noticeProblem({ kind }: SeenEvent, { isWithdrawn }: LiveDocument): string[] {
  if (kind === 'withdrawn' && isWithdrawn) return ['withdraws what is withdrawn']
  return kind === 'reinstated' && !isWithdrawn ? ['reinstates what is not withdrawn'] : []
}

function pathProblem({ kind, oldPath, newPath }: SeenEvent): string[] {
  const [from, to] = [textOf(oldPath), textOf(newPath)]
  if (kind === 'unpublished' || kind === 'gone') return newPath ? [`ends at ${to}`] : []
  if (kind === 'moved') return from === to ? ['moves to where it is'] : []
  return from === to || kind === 'published' ? [] : [`leads to ${to} without a move`]
}

function textOf(path: string | null | undefined): string {
  return path ?? 'no path'
}

function differences(state: Map<string, LiveDocument>, live: LiveState): string[] {
  const keys = new Set([...state.keys(), ...Object.keys(live)])
  return [...keys].flatMap((key) => {
    const [told, is] = [state.get(key), live[key]]
    if (!told) return [`${key} is live, and no event says so`]
    if (!is) return [`${key} is not live, and the events say it is`]
    const [words, truth] = [JSON.stringify(told), JSON.stringify(is)]
    return words === truth ? [] : [`${key} is ${truth}, and the events say ${words}`]
  })
}
