import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

const shortest = 12
const longest = 128

/** The same bounds as for the first password, which comes from the environment. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string' || isLongEnough(password)) return data
  const message = `A password has ${shortest} to ${longest} characters.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
}

function isLongEnough({ length }: string): boolean {
  return length >= shortest && length <= longest
}
