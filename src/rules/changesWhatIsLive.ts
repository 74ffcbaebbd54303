type Write = {
  /** Whether it makes a version only and leaves the stored row, which is what readers get, as it is. */
  isDraftOnly: boolean
  /** Whether the stored row is live before. */
  isLive: boolean
  /** The status that it writes; undefined or null where it says none. */
  status: unknown
}

/** Whether a write publishes, takes back or changes what readers get. */
export function changesWhatIsLive({ isDraftOnly, isLive, status }: Write): boolean {
  if (isDraftOnly) return false
  return isLive || !isDraftStatus(status)
}

/** A list that holds "published" passes Payload's own check of a choice, so anything unknown is no draft. */
export function isDraftStatus(status: unknown): boolean {
  return status === undefined || status === null || status === 'draft'
}
