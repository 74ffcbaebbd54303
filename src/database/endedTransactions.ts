import { TransactionLost } from '#errors/catalogue.ts'

/**
 * Payload's adapters look a transaction up when they use it, and where it has ended they write without one.
 * In the record that this answers, one that has ended throws `TransactionLost` instead.
 */
export function refusingEnded<Session>(live: Record<string, Session>): Record<string, Session> {
  return new Proxy(live, {
    get(sessions, id) {
      if (typeof id === 'string' && !(id in sessions)) throw new TransactionLost({})
      return Reflect.get(sessions, id) as Session
    },
  })
}
