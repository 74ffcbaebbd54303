import { ValueNotUnique } from '#errors/catalogue.ts'

/** The error for a path that something else has, in the form in which Payload's forms mark the field. */
export function pathTaken(): Error {
  const error = new ValueNotUnique({ path: 'path' })
  return Object.assign(error, {
    data: { ...error.data, errors: [{ path: 'path', message: error.message }] },
  })
}
