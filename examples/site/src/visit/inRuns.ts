/** Members that follow one another and have the same key, together; the order stays. */
export function inRuns<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): { key: Key; members: Member[] }[] {
  const runs: { key: Key; members: Member[] }[] = []
  for (const member of members) {
    const last = runs.at(-1)
    const key = keyOf(member)
    if (last && last.key === key) last.members.push(member)
    else runs.push({ key, members: [member] })
  }
  return runs
}
