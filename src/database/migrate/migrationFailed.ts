/** A migration that was rolled back, or could not begin: nothing of it was kept. */
export class MigrationFailed extends Error {
  constructor(name: string, cause: unknown) {
    const reasons = messagesOf(cause).join(': ')
    super(`The migration ${name} failed, and nothing of it was kept: ${reasons}`, { cause })
    this.name = 'MigrationFailed'
  }
}

/** Drizzle says which statement failed, and the database, one cause below and in the same words again, why. */
function messagesOf(error: unknown, above: string[] = []): string[] {
  if (typeof error !== 'object' || error === null || !('message' in error)) return above
  const message = String(error.message)
  const isNew = !above.some((each) => each.includes(message))
  return messagesOf('cause' in error ? error.cause : null, isNew ? [...above, message] : above)
}
