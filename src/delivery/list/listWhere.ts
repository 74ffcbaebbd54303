import type { Where } from 'payload'
import type { ListQuestion } from '#delivery/schema/list.ts'

/** What a question asks for, with the terms and members that it names looked up: their ids. */
export type Named = {
  subject: string | null
  audience: string | null
  jurisdiction: string | null
  members: readonly string[] | null
}

type Asked = Pick<ListQuestion, 'locale' | 'fallback' | 'updated-since'>

/** Which pages a list has, as a constraint of the database. */
export function listWhere(asked: Asked, named: Named): Where {
  const since = asked['updated-since']
  const conditions: (Where | null)[] = [
    thereIn([asked.locale, asked.fallback]),
    named.subject === null ? null : { subjects: { in: [named.subject] } },
    named.audience === null ? null : { audiences: { in: [named.audience] } },
    named.jurisdiction === null ? null : { jurisdictions: { in: [named.jurisdiction] } },
    named.members === null ? null : { id: { in: [...named.members] } },
    since === undefined ? null : { publicUpdatedAt: { greater_than_equal: since } },
  ]
  return { and: conditions.filter((condition) => condition !== null) }
}

/** A page is there in a language when it has a title in it. */
function thereIn(languages: readonly (string | undefined)[]): Where {
  const named = languages.filter((language) => language !== undefined)
  return { or: named.map((language) => ({ [`title.${language}`]: { exists: true } })) }
}
