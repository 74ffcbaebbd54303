import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { PathLocked } from '#errors/catalogue.ts'
import { appliedTo } from '#collections/actions/applying.ts'
import type { DocumentRef } from './liveRows.ts'
import { versionBefore } from './newestVersion.ts'
import { setOtherLanguages } from './otherLanguages.ts'
import { isRestored } from './restoring.ts'
import { wasEverLive } from './wasEverLive.ts'

type Values = Record<string, unknown>

/**
 * What only an action may change: the path of a page that readers know, its withdrawal, its public history. An ordinary
 * save of another path is refused (`PathLocked`); a restored version takes over what is in force now.
 */
export const keepWhatActionsSet: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return { ...data, ...onlyIn(data, unset) }
  const newest = (originalDoc ?? {}) as Values
  const own = String(newest['id'])
  const applied = onlyIn(
    data,
    Object.fromEntries(appliedTo(own, req).map((name) => [name, data[name]])),
  )
  const isOldVersion = isRestored(own, req)
  if (!isOldVersion && !('path' in applied)) refuseMove(newest, data)
  if (isOldVersion) await keepOtherLanguages(data, { collection: collection.slug, id: own }, req)
  const path = isOldVersion || wasEverLive(newest) ? { path: newest['path'] } : {}
  return { ...data, ...onlyIn(data, { ...inForce(newest), ...path }), ...applied }
}

/** A card has no path, and one that is sent to it is no more than any other field that it does not have. */
function refuseMove(newest: Values, data: Values): void {
  const { path } = newest
  if (typeof path !== 'string' || !('path' in data) || !wasEverLive(newest)) return
  if (data['path'] !== path) throw new PathLocked({ path })
}

async function keepOtherLanguages(data: Values, document: DocumentRef, req: PayloadRequest) {
  const values = onlyIn(data, inForce(await versionBefore(req, document)))
  setOtherLanguages(req, { id: document.id, values })
}

const unset: Values = { changeHistory: [], withdrawn: { at: null, explanation: null } }

function inForce({ changeHistory, withdrawn }: Values): Values {
  return { changeHistory: changeHistory ?? [], withdrawn: withdrawn ?? unset['withdrawn'] }
}

/** Cards and the like have no path and no history. */
function onlyIn(data: Values, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in data))
}
