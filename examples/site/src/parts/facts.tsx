import type { Child } from 'hono/jsx'

export type Fact = [label: string, value: Child | Child[] | null | undefined]

/** What is known, as names and values; what is not known is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(([, value]) => isKnown(value))
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isKnown(value: Fact[1]): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== null && value !== undefined && value !== ''
}
