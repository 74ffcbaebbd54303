import type { Census } from './census.ts'

/**
 * What a migration erased, one sentence each: rows of a table, or values of a column. `removes` names
 * the tables (`cards_rels`) and columns (`cards.body`) that it means to empty, drop or rename.
 */
export function lossesBetween(before: Census, after: Census, removes: readonly string[]): string[] {
  return Object.entries(before)
    .filter(([table]) => !removes.includes(table))
    .flatMap(([table, { rows, values }]) => {
      const left = after[table] ?? { rows: 0, values: {} }
      if (left.rows < rows) return [`${table} has ${left.rows} of ${rows} rows`]
      return Object.entries(values)
        .filter(([column, count]) => (left.values[column] ?? 0) < count)
        .filter(([column]) => !removes.includes(`${table}.${column}`))
        .map(
          ([column, count]) =>
            `${table}.${column} has ${left.values[column] ?? 0} of ${count} values`,
        )
    })
}
