import type { Child } from 'hono/jsx'

type Props = { label: string; children: Child }

/** What may be wider than a phone: it scrolls by itself, and can be reached and scrolled by keyboard. */
export function Scrollable({ label, children }: Props) {
  return (
    <div class="scrollable" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
