import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'
import { readTarget } from './readTarget.ts'
import { targetRef } from './targetRef.ts'

type RelationTo = CollectionSlug | CollectionSlug[]

/** A relation as this reader may see it: targets that are not live are left out, not shown as ids. */
export function keepReadable(relationTo: RelationTo): FieldHook {
  return async ({ value, req, overrideAccess = false }) => {
    if (overrideAccess) return value
    if (!Array.isArray(value)) return (await isReadable(value, relationTo, req)) ? value : null
    const readable = await Promise.all(value.map((one) => isReadable(one, relationTo, req)))
    return value.filter((_, index) => readable[index])
  }
}

/** The same for rows that carry a relation: a row goes with its target, a row without one stays. */
export function keepReadableRows(relation: string, relationTo: RelationTo): FieldHook {
  return async ({ value, req, overrideAccess = false }) => {
    if (overrideAccess || !Array.isArray(value)) return value
    const targets = value.map((row: Record<string, unknown>) => row[relation])
    const readable = await Promise.all(
      targets.map(async (target) => !target || (await isReadable(target, relationTo, req))),
    )
    return value.filter((_, index) => readable[index])
  }
}

async function isReadable(
  value: unknown,
  relationTo: RelationTo,
  req: PayloadRequest,
): Promise<boolean> {
  const ref = targetRef(value, relationTo)
  if (!ref) return false
  return (await readTarget({ ...ref, req, overrideAccess: false })) !== null
}
