import type { Language } from './finding.ts'

/** Syllables of a word. In Spanish, two vowels make one syllable unless both are strong or one is an accented í or ú. */
export function syllablesIn(word: string, language: Language): number {
  const folded = word.toLowerCase()
  return Math.max(1, language === 'es' ? spanish(folded) : english(folded))
}

function spanish(word: string): number {
  const written = word
    .replace(/qu(?=[eéií])/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  return written.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g)?.length ?? 0
}

/** The usual approximation: groups of vowels, less a silent e at the end. */
function english(word: string): number {
  const voiced = word.replace(/(?:[^laeiouy]es|[^l\W]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return voiced.replace(/^y/, '').match(/[aeiouy]{1,2}/g)?.length ?? 0
}
