import { NotAllowed } from '#errors/catalogue.ts'

type Operation<Args> = { args: Args; operation: string }

const rewriting = ['update', 'delete', 'restoreVersion']

/** Rows are added and stay as they are, also for code of ours that may do anything. */
export function refuseRewriting<Args>({ args, operation }: Operation<Args>): Args {
  if (rewriting.includes(operation)) throw new NotAllowed({})
  return args
}
