/** Who works in the admin. Every staff member reads drafts; what each may change is in `rules.ts`. */
export const roles = ['admin', 'publisher'] as const

export type Role = (typeof roles)[number]

type Viewer = { collection?: string; roles?: readonly Role[] | null } | null | undefined

/** Staff are the people of the one login collection; a program with a key is not staff. */
export function isStaff(viewer: Viewer): boolean {
  return viewer?.collection === 'users'
}

export function holds(viewer: Viewer, ...wanted: Role[]): boolean {
  return isStaff(viewer) && wanted.some((role) => viewer?.roles?.includes(role))
}
