/** A group of fields, or null where all of them are empty. */
export function filledOrNull<Group extends object>(group: Group): Group | null {
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return Object.values(group).every(isEmpty) ? null : group
}
