import type { ActionName } from '#rules/actionsFor.ts'

export type ActionInput = {
  name: 'path' | 'explanation' | 'alternative'
  isLong: boolean
  isNeeded: boolean
}

const explanation: ActionInput = { name: 'explanation', isLong: true, isNeeded: true }

/** What an action needs to be told. */
export const actionInputs: Record<ActionName, readonly ActionInput[]> = {
  move: [{ name: 'path', isLong: false, isNeeded: true }],
  withdraw: [explanation],
  discard: [],
  reinstate: [],
  gone: [explanation, { name: 'alternative', isLong: false, isNeeded: false }],
  unpublish: [],
}
