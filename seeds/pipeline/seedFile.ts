/** One document as it stands in a file: `topics/family-centered` from `topics/family-centered.md`. */
export type SeedFile = {
  key: string
  collection: string
  status: 'published' | 'draft'
  fields: Record<string, unknown>
  /** The text below the front matter, by language. */
  body: Record<string, string> | null
}

/** What is wrong with the files, all of it, each with its file and field. Nothing was written. */
export class SeedInvalid extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(
      [
        'The content files have problems; nothing was loaded:',
        ...problems.map((one) => `- ${one}`),
      ].join('\n'),
    )
    this.name = 'SeedInvalid'
    this.problems = problems
  }
}
