import { changedFields } from '#rules/changedFields.ts'
import { askServer } from './askServer.ts'

type Version = { id: string; version: Record<string, unknown> }

/** What was saved while a form was open. */
export type Conflict = {
  by: string
  /** When, as an ISO date. */
  at: string
  /** The number of the newest version; a save that brings it goes through. */
  revision: number
  /** The newest version, and the one that the form began with. */
  newest: string
  base: string | null
  /** The names of the fields that differ between them. */
  fields: string[]
}

type Wanted = {
  /** The address of the collection's versions. */
  url: string
  id: string
  /** The number of the version that the form began with. */
  revision: number
  locale: string
}

/** Looks up who saved a document since the version that a form began with. Null where that cannot be told. */
export async function readConflict({
  url,
  id,
  revision,
  locale,
}: Wanted): Promise<Conflict | null> {
  const common = `depth=0&limit=1&locale=${locale}&where[and][0][parent][equals]=${id}`
  const newest = await firstOf(`${url}?${common}&sort=-updatedAt`)
  const base = await firstOf(`${url}?${common}&where[and][1][version.revision][equals]=${revision}`)
  if (!newest) return null
  const { savedBy, updatedAt, revision: latest } = newest.version
  return {
    by: String(savedBy ?? ''),
    at: String(updatedAt),
    revision: Number(latest),
    newest: newest.id,
    base: base?.id ?? null,
    fields: base ? changedFields(base.version, newest.version) : [],
  }
}

async function firstOf(url: string): Promise<Version | null> {
  const answer = await askServer<{ docs: Version[] }>({ url, unreachable: '' })
  return 'body' in answer ? (answer.body.docs[0] ?? null) : null
}
