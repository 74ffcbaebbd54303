import type { CollectionBeforeDeleteHook } from 'payload'
import { forgetOwner } from '#database/forgetOwner.ts'
import { oneAtATime } from '#database/oneAtATime.ts'

/** Whoever leaves answers for no page any more. Nobody gives them another one meanwhile (`refuseMissingTargets`). */
export const leavePages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await oneAtATime(req, `target|${String(id)}`)
  await forgetOwner(String(id), req)
}
