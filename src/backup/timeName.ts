/** A time as part of a name that every file system takes: `2026-11-22T23-42-55Z`, in UTC. */
export function timeName(time: Date): string {
  return `${time.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}
