import type { Binary, MongoClient } from 'mongodb'

/** As which Kindred's connections introduce themselves to MongoDB. */
export const appName = 'kindred'

/** Kindred does not pause in a transaction for as long, however busy it is; one that did would be made again. */
const usualIdleMs = 5000

type Left = { lsid: { id: Binary } }

/**
 * Ends transactions of Kindred in which nothing has happened for a while: the process that began them died. MongoDB
 * would keep what they hold from everybody else for up to a minute. Answers how many there were.
 */
export async function endAbandoned(
  client: MongoClient,
  { name = appName, idleMs = usualIdleMs }: { name?: string; idleMs?: number } = {},
): Promise<number> {
  const admin = client.db('admin')
  const left = await admin
    .aggregate<Left>([
      // Of one's own user: that takes no privilege.
      { $currentOp: { idleSessions: true, allUsers: false } },
      { $match: { appName: name, active: false } },
      { $match: { 'transaction.timeInactiveMicros': { $gte: idleMs * 1000 } } },
    ])
    .toArray()
  if (left.length === 0) return 0
  await admin.command({ killSessions: left.map(({ lsid }) => ({ id: lsid.id })) })
  return left.length
}
