export type Page = { collection: 'topics' | 'articles' | 'cards'; id: string }

export type Data = Record<string, unknown>

export type Save = { isDraft: boolean; isAutosave?: boolean; locale?: 'en' | 'es' }

/** One way in for people and programs. Each deed throws what refuses it, with its status. */
export type Door = {
  create: (collection: Page['collection'], data: Data, save: Save) => Promise<Page>
  save: (page: Page, data: Data, save: Save) => Promise<void>
  act?: (page: Page, name: string, input: object) => Promise<void>
  restore?: (page: Page, version: string, isDraft: boolean) => Promise<void>
  duplicate?: (page: Page) => Promise<Page>
  remove?: (page: Page) => Promise<void>
  redirect?: (data: Data) => Promise<void>
  changeRedirect?: (id: string, data: Data) => Promise<void>
  removeRedirect?: (id: string) => Promise<void>
}

/** What an answer over HTTP refuses with, thrown as the Local API throws it. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, said: string) {
    super(said)
    this.status = status
  }
}
