export type Collection = 'topics' | 'cards'

export type Door = 'rest' | 'multipart' | 'graphql'

export type Action = 'create' | 'createDraft' | 'publish' | 'saveDraft' | 'unpublish' | 'delete'

/** One write as it was meant. `mark` is in every text of it, and in no text of another write. */
export type Write = {
  mark: number
  writer: number
  collection: Collection
  id: string
  action: Action
  locale: 'en' | 'es'
  /** Asks for a path that another document has, and should be refused. */
  takesPath: boolean
  door: Door
}

/**
 * What the writer was told. `cut`: no whole answer came. Sent and never heard of again counts as cut;
 * what no server took up was never sent.
 */
export type Outcome =
  | { kind: 'acknowledged'; status: number }
  | { kind: 'refused' | 'unknown'; status: number; code: string }
  | { kind: 'cut'; reason: string }

export type RecordedWrite = Write & { outcome: Outcome; startedAt: number; endedAt: number }

/** What all writes of one load share. The documents of the pool are linked to, and never written again. */
export type Scene = {
  load: string
  cards: string[]
  resources: string[]
  takenPath: string
}

export type History = {
  scene: Scene
  writes: RecordedWrite[]
  longestUnavailabilityMs: number
  longestLivezMs: number
}
