import { ValidationError, type PayloadRequest } from 'payload'

type Refusal = { req: PayloadRequest; path: string; message: string; collection?: string }

/** The error for one field that cannot be stored, or one word of an action that is missing. */
export function refuseField({ req, path, message, collection }: Refusal): Error {
  const errors = [{ path, message }]
  return new ValidationError({ ...(collection ? { collection } : {}), errors, req })
}
