import { ValueNotUnique } from './catalogue.ts'

/** The error for a value that another document has, in the form in which Payload's forms mark the field at `path`. */
export function valueTaken(path: string): Error {
  const error = new ValueNotUnique({ path })
  return Object.assign(error, {
    data: { ...error.data, errors: [{ path, message: error.message }] },
  })
}
