import type { Client, Locale } from '@kindred/client'
import type { Child } from 'hono/jsx'
import type { Visit } from './visit.ts'

/** A page to be shown, in the frame of the site. */
export type Shown = {
  status?: 200 | 400 | 404 | 410 | 500 | 503
  title: string
  description?: string | null
  /** The languages that this address is there in, and the rest of the address; none where it should not be found. */
  languages?: Locale[]
  search?: string
  /** The path of the same page in Kindred, where it is one. */
  content?: string
  body: Child
}

export type Answer = Shown | { movedTo: string }

/** What answers one kind of address: it asks Kindred once, or not at all. */
export type Answers = (kindred: Client, visit: Visit) => Promise<Answer>
