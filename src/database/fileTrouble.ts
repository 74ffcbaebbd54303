/** What keeps a database's file from being used, as a sentence for the log. */
export class FileTrouble extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'FileTrouble'
  }
}
