import type { CollectionBeforeChangeHook } from 'payload'
import { PathLocked } from '#errors/catalogue.ts'
import { appliedTo } from '#collections/actions/applying.ts'
import { isRestored } from './restoring.ts'
import { wasEverLive } from './wasEverLive.ts'

type Values = Record<string, unknown>

/**
 * What only an action may change: the path of a page that readers know, its withdrawal, its public history. An ordinary
 * save of another path is refused (`PathLocked`); a restored version takes over what is in force now.
 */
export const keepWhatActionsSet: CollectionBeforeChangeHook = ({
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
  const isMoved = !('path' in applied) && isLocked(newest, data)
  const isOldVersion = isRestored(own, req)
  if (isMoved && !isOldVersion) throw new PathLocked({ path: String(newest['path']) })
  const path = isOldVersion || wasEverLive(newest) ? { path: newest['path'] } : {}
  return { ...data, ...onlyIn(data, { ...inForce(newest), ...path }), ...applied }
}

const unset: Values = { changeHistory: [], withdrawn: { at: null, explanation: null } }

function inForce({ changeHistory, withdrawn }: Values): Values {
  return { changeHistory: changeHistory ?? [], withdrawn: withdrawn ?? unset['withdrawn'] }
}

/** A card has no path, and one that is sent to it is no more than any other field that it does not have. */
function isLocked(newest: Values, data: Values): boolean {
  if (typeof newest['path'] !== 'string') return false
  return 'path' in data && wasEverLive(newest) && data['path'] !== newest['path']
}

/** Cards and the like have no path and no history. */
function onlyIn(data: Values, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in data))
}
