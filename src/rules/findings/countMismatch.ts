import { introducedListsOf } from './blocksOf.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { numbersIn, statedCounts } from './statedCounts.ts'

/** Stated numbers that do not fit: "seven strategies" of a model that has six, "four points:" above a list of three. */
export function countMismatch(asked: Checked): Finding[] {
  return [...againstParts(asked), ...againstLists(asked)]
}

function againstParts({ document, texts, facts }: Checked): Finding[] {
  const counts: Record<string, number> = { ...ownCounts(document), ...facts.counts }
  return texts.flatMap(({ path, text }) =>
    statedCounts(text, facts.language).flatMap(({ kind, number, words }) => {
      const found = counts[kind] ?? 0
      // A kind of which there is nothing is not entered yet, or meant in another sense.
      return found === 0 || found === number ? [] : [mismatch(path, words, found)]
    }),
  )
}

function againstLists({ parts, facts }: Checked): Finding[] {
  return parts
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ path, value }) =>
      introducedListsOf(value).flatMap(({ intro, items }) => {
        const [, sentence = ''] = /([^.!?\n]*):\s*$/u.exec(intro) ?? []
        const numbers = numbersIn(sentence, facts.language).filter((number) => number > 1)
        const [stated = items] = numbers.length === 1 ? numbers : []
        return stated === items ? [] : [mismatch(path, `${sentence.trim()}:`, items)]
      }),
    )
}

function mismatch(path: string, words: string, found: number): Finding {
  return {
    code: 'count-mismatch',
    severity: 'warning',
    path,
    message: `"${words.slice(0, 60)}" does not fit: there are ${found}. Correct the number, or what is listed.`,
  }
}

/** The lists of a document itself, by the word that texts use for them. */
function ownCounts(document: Checked['document']): Record<string, number> {
  const { cards, spotlights, training, resources } = document
  return {
    card: lengthOf(cards),
    spotlight: lengthOf(spotlights),
    resource: lengthOf(inside(resources, 'items')),
    outcome: lengthOf(inside(training, 'learningOutcomes')),
  }
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
