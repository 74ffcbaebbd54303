/** Short forms that everybody knows, in English or Spanish, and Roman numerals. */
const known = new Set([
  'US',
  'USA',
  'UK',
  'UN',
  'EU',
  'EE',
  'UU',
  'OK',
  'ID',
  'TV',
  'AM',
  'PM',
  'PDF',
  'FAQ',
  'URL',
  'HIV',
  'VIH',
])
const roman = /^[IVX]+$/

/** The short forms in a text: two to six capitals, in the order in which they come, each once. */
export function acronymsIn(text: string): string[] {
  // What is all in capitals is shouted; its words are no short forms.
  const lines = text.split('\n').filter((line) => /\p{Ll}/u.test(line) || line.trim().length < 7)
  const found = lines.flatMap(
    (line) => line.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]))/gu) ?? [],
  )
  return [...new Set(found)].filter((one) => !known.has(one) && !roman.test(one))
}
