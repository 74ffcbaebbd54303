/** A row of `schedules`, as the API answers it. */
export type Plan = {
  id: string
  action: 'publish' | 'unpublish'
  /** An ISO date, as `endedAt` is. */
  dueAt: string
  state: 'waiting' | 'claimed' | 'done' | 'failed' | 'cancelled'
  failure?: string | null
  endedAt?: string | null
}

/** What is still to come, the next first, after the last attempt where that one failed. */
export function plansToShow(plans: readonly Plan[]): Plan[] {
  const coming = plans.filter(({ state }) => state === 'waiting' || state === 'claimed')
  const [last] = plans
    .filter(({ state }) => state === 'done' || state === 'failed')
    .sort((one, other) => (other.endedAt ?? '').localeCompare(one.endedAt ?? ''))
  const failed = last?.state === 'failed' ? [last] : []
  return [...failed, ...coming.sort((one, other) => one.dueAt.localeCompare(other.dueAt))]
}
