import { APIError } from 'payload'

type DefinedErrorClass<Details extends object> = {
  new (details: Details): APIError<Details & { code: string }>
  readonly code: string
  readonly status: number
}

/** What a client may meet: a stable code, a status, and a sentence built from typed details. */
export function defineError<Details extends object = object>(
  code: string,
  status: number,
  sentence: (details: Details) => string,
): DefinedErrorClass<Details> {
  return class extends APIError<Details & { code: string }> {
    static readonly code = code
    static readonly status = status

    constructor(details: Details) {
      super(sentence(details), status, { ...details, code }, true)
      this.name = code // Bundlers rename classes; clients see this name.
    }
  }
}
