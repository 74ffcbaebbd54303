import type { Checked } from './checked.ts'
import type { Finding, Language, Readership } from './finding.ts'
import { strictest } from './readerships.ts'
import { syllablesIn } from './syllablesIn.ts'
import { isRunning, sentencesOf, wordsOf } from './wordsOf.ts'

/** Fewer words say nothing about how a text reads. */
const leastWords = 60

type Measure = { words: number; sentences: number; syllables: number }

/**
 * Flesch-Kincaid grade (Kincaid et al. 1975). Grade 8 for families: what US agencies ask of texts for the public (CMS
 * "Toolkit for Making Written Material Clear and Effective"); 13 and 16 are the first and the last year of college.
 */
const mostGrade: Record<Readership, number> = { families: 8, professionals: 13, experts: 16 }

/**
 * INFLESZ: Szigriszt's formula (1993) on the scale of Barrio-Cantalejo et al. (2008): 55 and more is normal or easier,
 * 40 somewhat hard, below that very hard, for science.
 */
const leastEase: Record<Readership, number> = { families: 55, professionals: 40, experts: 20 }

/** Texts that are harder than those whom they are written for can be expected to read. */
export function readingLevel({ texts, facts }: Checked): Finding[] {
  const running = texts.filter(isRunning)
  const [longest] = [...running].sort((a, b) => b.text.length - a.text.length)
  const measure = measureOf(
    running.map(({ text }) => text),
    facts.language,
  )
  if (!longest || measure.words < leastWords) return []
  const said = judge(measure, facts.language, strictest(facts.readerships))
  return said
    ? [{ code: 'reading-level', severity: 'warning', path: longest.path, message: said }]
    : []
}

/** The Flesch-Kincaid grade of an English text. */
export function gradeOf({ words, sentences, syllables }: Measure): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** The INFLESZ value of a Spanish text, from 0 (hard) to 100. */
export function easeOf({ words, sentences, syllables }: Measure): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences
}

export function measureOf(texts: readonly string[], language: Language): Measure {
  const words = texts.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0)
  return { words: words.length, sentences: texts.flatMap(sentencesOf).length, syllables }
}

function judge(measure: Measure, language: Language, readers: Readership): string | null {
  if (language === 'es') {
    const ease = Math.round(easeOf(measure))
    if (ease >= leastEase[readers]) return null
    return `Use shorter words and sentences: the text reads at ${ease} on the INFLESZ scale; at least ${leastEase[readers]} suits ${readers}.`
  }
  const grade = Math.round(gradeOf(measure))
  if (grade <= mostGrade[readers]) return null
  return `Use shorter words and sentences: the text reads at grade ${grade}; at most ${mostGrade[readers]} suits ${readers}.`
}
