import type { Checked } from './checked.ts'
import type { Finding, Readership } from './finding.ts'
import { strictest } from './readerships.ts'
import { isRunning, sentencesOf, wordsOf } from './wordsOf.ts'

/**
 * The most words of a sentence. 25 is the limit of the GOV.UK style guide ("Writing for GOV.UK", sentence length) for
 * everybody; those who read for their work or for research are given more.
 */
const mostWords: Record<Readership, number> = { families: 25, professionals: 35, experts: 45 }

/** Fields with sentences that are too long for those whom they are written for. */
export function longSentences({ texts, facts }: Checked): Finding[] {
  const most = mostWords[strictest(facts.readerships)]
  const fields = [...new Set(texts.filter(isRunning).map(({ path }) => path))]
  return fields.flatMap((path) => {
    const long = texts
      .filter((text) => text.path === path && isRunning(text))
      .flatMap(({ text }) => sentencesOf(text))
      .filter((sentence) => wordsOf(sentence).length > most)
    const [first] = long
    if (!first) return []
    const begins = first.trim().split(/\s+/).slice(0, 6).join(' ')
    return [
      {
        code: 'long-sentences',
        severity: 'warning',
        path,
        message: `Shorten ${long.length === 1 ? 'the sentence' : `${long.length} sentences, such as the one`} that begins "${begins}": more than ${most} words.`,
      },
    ]
  })
}
