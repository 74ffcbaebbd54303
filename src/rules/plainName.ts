const longest = 200

/** The name of a file as words to show, never as a path: without folders and characters that hide something. */
export function plainName(name: string): string {
  const [last = ''] = name.split(/[/\\]/).slice(-1)
  return last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, longest)
}
