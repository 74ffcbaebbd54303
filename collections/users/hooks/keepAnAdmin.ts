import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { LastAdmin } from '#errors/catalogue.ts'

type Person = { id: string; roles?: unknown }

/** Refuses the change that would leave nobody to look after people and keys. Throws `LastAdmin`. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const changed = { ...originalDoc, ...data } as Person
  if (isAdmin(originalDoc) && !isAdmin(changed)) await expectAnotherAdmin(changed.id, req)
  return data
}

/** The same for a deletion. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.db.findOne<Person>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (isAdmin(person)) await expectAnotherAdmin(String(id), req)
}

async function expectAnotherAdmin(id: string, req: PayloadRequest): Promise<void> {
  await oneAtATime(req, 'admins')
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs === 0) throw new LastAdmin({})
}

function isAdmin(person: Pick<Person, 'roles'> | null | undefined): boolean {
  return Array.isArray(person?.roles) && person.roles.includes('admin')
}
