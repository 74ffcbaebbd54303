import { NotFound } from '#errors/catalogue.ts'

type Operation<Args> = { args: Args; operation: string }

/**
 * A reset by mail needs a mail server, and there is none. Payload would also note the request outside
 * the transaction that it has open: on SQLite that waits for itself and keeps every other write waiting.
 */
export function refuseMailedReset<Args>({ args, operation }: Operation<Args>): Args {
  if (operation === 'forgotPassword') throw new NotFound({})
  return args
}
