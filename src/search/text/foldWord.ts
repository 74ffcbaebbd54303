const possessive = /['’]s$/u
const notOfWord = /[^\p{L}\p{N}]/gu
const longest = 40

/** A word without case, accents and apostrophes, so that spellings that mean the same are the same. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(possessive, '')
    .normalize('NFKD')
    .replace(notOfWord, '')
    .slice(0, longest)
}
