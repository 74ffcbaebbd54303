type Named = { name: string }

/**
 * The migrations that have not run, in their order. Throws when the database has run one that this
 * version does not know: an older version would write what the newer schema cannot hold.
 */
export function dueAmong<Migration extends Named>(
  migrations: readonly Migration[],
  hasRun: readonly string[],
): Migration[] {
  const known = migrations.map(({ name }) => name)
  const unknown = hasRun.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `The database was migrated by a newer version of Kindred (${unknown.join(', ')}). ` +
        'Run that version, or restore a backup from before it. Nothing was written.',
    )
  }
  return migrations.filter(({ name }) => !hasRun.includes(name))
}
