/** An error and what it came of, the innermost last. Payload says `cause: null` where there is none. */
export function causesOf(error: unknown): unknown[] {
  const causes = [error]
  for (let at = error; typeof at === 'object' && at !== null && 'cause' in at; at = at.cause) {
    causes.push(at.cause)
  }
  return causes.filter((one) => one !== undefined && one !== null)
}
