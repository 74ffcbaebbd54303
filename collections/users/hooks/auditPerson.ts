import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { appendToAudit } from '#collections/hooks/appendToAudit.ts'

type Person = { id: string; email?: string; roles?: string[] }

/** Remembers that a password is set: Payload takes it out of what later hooks see. */
export const notePassword: CollectionBeforeChangeHook = ({ data, originalDoc, req, operation }) => {
  const isSet = typeof data['password'] === 'string' && operation === 'update'
  if (isSet) peopleWithNewPassword(req).add(String(originalDoc?.id))
  return data
}

/** Notes who made an account, gave or took a role, or set a password. */
export const auditPerson: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const person = doc as Person
  const [before, now] = [rolesOf(previousDoc as Person), rolesOf(person)]
  if (operation === 'create') await append({ action: 'person created', person, details: now }, req)
  else if (before !== now)
    await append({ action: 'role changed', person, details: `${before} → ${now}` }, req)
  if (peopleWithNewPassword(req).delete(person.id))
    await append({ action: 'password changed', person }, req)
  return doc
}

/** Notes who deleted an account. */
export const auditPersonDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const person = doc as Person
  await append({ action: 'person deleted', person, details: rolesOf(person) }, req)
  return doc
}

type Act = { action: string; person: Person; details?: string }

function append({ action, person, details }: Act, req: PayloadRequest): Promise<void> {
  return appendToAudit(
    {
      action,
      documentType: 'users',
      documentId: person.id,
      title: person.email ?? null,
      details: details ?? null,
    },
    req,
  )
}

function rolesOf({ roles }: Person): string {
  return [...(roles ?? [])].sort().join(', ')
}

const peopleWithNewPassword = perRequest('newPasswords', () => new Set<string>())
