export const actionNames = [
  'discard',
  'move',
  'withdraw',
  'reinstate',
  'gone',
  'unpublish',
] as const

export type ActionName = (typeof actionNames)[number]

type State = {
  /** Whether the person may change what readers see. */
  isPublisher: boolean
  /** Whether it has an address of its own. */
  isPage: boolean
  isLive: boolean
  /** Whether there is a draft over what readers see. */
  isChanged: boolean
  wasEverLive: boolean
  isWithdrawn: boolean
}

/** What can be done to a document beside saving and publishing it, in the order of the menu. */
export function actionsFor({ isPublisher, isPage, ...state }: State): ActionName[] {
  if (!isPublisher) return []
  const isLivePage = isPage && state.isLive
  const fits: Record<ActionName, boolean> = {
    discard: state.isLive && state.isChanged,
    move: isLivePage,
    withdraw: isLivePage && !state.isWithdrawn,
    reinstate: isLivePage && state.isWithdrawn,
    gone: isPage && state.wasEverLive,
    unpublish: state.isLive,
  }
  return actionNames.filter((name) => fits[name])
}
