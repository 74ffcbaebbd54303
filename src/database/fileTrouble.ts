/** What keeps a database's file from being used, as a sentence for the log. */
export class FileTrouble extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? {} : { cause })
    this.name = 'FileTrouble'
  }
}
