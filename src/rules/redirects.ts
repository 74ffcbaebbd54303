import { checkPath } from './pathOf.ts'
import { isSafeUrl } from './safeUrl.ts'

export type Route = {
  path: string
  kind: 'content' | 'redirect' | 'gone'
  destination?: string | null | undefined
}

export type Redirect = { from: string; to: string }

/**
 * Why a redirect may not lead to `to`, or null. Elsewhere it may lead only to one of `hosts`, which are names as in an
 * address, with the port where there is one.
 */
export function destinationProblem(to: string, hosts: readonly string[]): string | null {
  if (to.startsWith('/')) return checkPath(to) === true ? null : 'that is not the path of a page'
  if (!isSafeUrl(to)) return 'it is neither a path nor an address of the web'
  const { host } = new URL(to)
  return hosts.includes(host) ? null : `${host} is not one of the hosts that redirects may lead to`
}

/**
 * Where a redirect ends when those that are there already are followed; null where it comes back to its own beginning.
 */
export function endOf({ from, to }: Redirect, routes: readonly Route[]): string | null {
  const next = new Map(
    routes.filter(({ kind }) => kind === 'redirect').map((one) => [one.path, one.destination]),
  )
  const seen = new Set([from])
  let end = to
  while (!seen.has(end)) {
    seen.add(end)
    const following = next.get(end)
    if (!following) return end
    end = following
  }
  return null
}

export type Changes = {
  /** Paths that are no redirects any more. */
  removed: string[]
  /** Rows that lead somewhere else from now on, by their path. */
  changed: { path: string; destination: string }[]
  added: { path: string; destination: string }
}

/**
 * What becomes of the routes when a page moves; null where its new path is taken. A redirect that stands there and leads
 * to the page itself gives way, and what led to its old path leads to the new one, so that each redirect is one hop.
 */
export function afterMove({ from, to }: Redirect, routes: readonly Route[]): Changes | null {
  const standing = routes.find(({ path }) => path === to)
  const leadsHere = standing?.kind === 'redirect' && standing.destination === from
  if (standing && !leadsHere) return null
  const led = routes.filter(({ path, destination }) => destination === from && path !== to)
  return {
    removed: standing ? [to] : [],
    changed: led.map(({ path }) => ({ path, destination: to })),
    added: { path: from, destination: to },
  }
}
