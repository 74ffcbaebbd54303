/** Whether readers get a document with the notice that it is out of use. */
export function isWithdrawn(row: Record<string, unknown>): boolean {
  return Boolean((row['withdrawn'] as { at?: unknown } | null | undefined)?.at)
}
