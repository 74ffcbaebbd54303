import type { Locale } from '@kindred/client'
import { createContext, useContext } from 'hono/jsx'
import { words, type Words } from '#words/words.ts'
import { hrefOf, type Place } from './place.ts'

/** One request to this site: what is asked for, and what every part of the answer needs. */
export type Visit = Place & {
  words: Words
  query: URLSearchParams
  /** Of this site, such as `https://families.example.org`. */
  origin: string
  kindredUrl: string
}

const VisitContext = createContext<Visit | null>(null)

export const VisitProvider = VisitContext.Provider

/** For parts: the visit, and how to link and to mark languages in it. */
export function useVisit() {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('This part stands outside a visit.')
  const { locale, kindredUrl } = visit
  return {
    ...visit,
    /** The address on this site of a path of Kindred. */
    href: (url: string) => hrefOf(url, locale),
    /** For `lang`: undefined where the words are in the language of the page. */
    langOf: (other: Locale) => (other === locale ? undefined : other),
    /** The address of a file or an answer of Kindred. */
    kindred: (url: string) => new URL(url, `${kindredUrl}/`).href,
  }
}

export function visitOf(place: Place, rest: Pick<Visit, 'query' | 'origin' | 'kindredUrl'>): Visit {
  return { ...place, ...rest, words: words[place.locale] }
}
