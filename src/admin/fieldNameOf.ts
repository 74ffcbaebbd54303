/** A field path in words: `related.items.2.linkText` is "Related, items 3, link text". */
export function fieldNameOf(path: string): string {
  const words = path.split('.').reduce<string[]>((said, part) => {
    if (!/^\d+$/.test(part)) return [...said, inWords(part)]
    return [...said.slice(0, -1), `${said.at(-1) ?? ''} ${Number(part) + 1}`]
  }, [])
  const name = words.join(', ')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
