import { ActionRefused } from '#errors/catalogue.ts'

/** Throws ActionRefused, with the reason, when the state of a document does not fit the action. */
export function refuseUnless(isFit: boolean, action: string, reason: string): void {
  if (!isFit) throw new ActionRefused({ action, reason })
}
