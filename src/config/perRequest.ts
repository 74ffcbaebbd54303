import type { PayloadRequest } from 'payload'

type Request = Pick<PayloadRequest, 'context'>

/**
 * A place of each request's own, under a name that nobody else uses, for what the hooks of one request tell each other.
 * `make` makes what it holds at first.
 */
export function perRequest<Value>(name: string, make: () => Value): (req: Request) => Value {
  return ({ context }) => {
    context[name] ??= make()
    return context[name] as Value
  }
}
