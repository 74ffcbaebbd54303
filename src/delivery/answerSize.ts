/** Many times what pages have; above it a client would rather ask for parts. */
export const mostBytes = 2_000_000

/** Such as `details.elements`. */
export function largestPart(answer: object): string {
  const parts = Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
    isGroup(value)
      ? Object.entries(value).map(([part, one]) => ({ path: `${name}.${part}`, size: sizeOf(one) }))
      : [{ path: name, size: sizeOf(value) }],
  )
  const [largest] = parts.sort((a, b) => b.size - a.size)
  return largest?.path ?? ''
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sizeOf(value: unknown): number {
  return (JSON.stringify(value) as string | undefined)?.length ?? 0
}
