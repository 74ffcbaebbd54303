import { scopes, type Scope } from '#config/scopes.ts'

/** Who works in the admin. Every staff member reads drafts; what each may change is in `rules.ts`. */
export const roles = ['admin', 'publisher', 'author'] as const

export { scopes, type Scope }

export type Role = (typeof roles)[number]

type Viewer =
  | { collection?: string; roles?: readonly Role[] | null; scopes?: readonly Scope[] | null }
  | null
  | undefined

/** Staff are the people of the one login collection; a program with a key is not staff. */
export function isStaff(viewer: Viewer): boolean {
  return viewer?.collection === 'users'
}

export function holds(viewer: Viewer, ...wanted: Role[]): boolean {
  return isStaff(viewer) && wanted.some((role) => viewer?.roles?.includes(role))
}

/** Whether it is a program whose key has this scope. */
export function hasScope(viewer: Viewer, scope: Scope): boolean {
  return viewer?.collection === 'api-clients' && (viewer.scopes?.includes(scope) ?? false)
}

/** Publishers and admins decide what readers see. */
export function decidesWhatIsLive(viewer: Viewer): boolean {
  return holds(viewer, 'publisher', 'admin')
}

/** Authors, and programs that write: whatever they save is a draft. */
export function draftsOnly(viewer: Viewer): boolean {
  return (
    !decidesWhatIsLive(viewer) && (holds(viewer, 'author') || hasScope(viewer, 'content:write'))
  )
}

/** Staff and programs that were given the drafts. */
export function seesDrafts(viewer: Viewer): boolean {
  return isStaff(viewer) || hasScope(viewer, 'content:read-drafts')
}
