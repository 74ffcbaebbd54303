/** A migration that was rolled back, or could not begin: nothing of it was kept. */
export class MigrationFailed extends Error {
  constructor(name: string, cause: unknown) {
    super(`The migration ${name} failed, and nothing of it was kept: ${reasonOf(cause)}`, { cause })
    this.name = 'MigrationFailed'
  }
}

/** Drizzle says which statement failed, and the database, one cause below, why. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error)
  const below = 'cause' in error && error.cause ? ` (${reasonOf(error.cause)})` : ''
  return `${String(error.message)}${below}`
}
