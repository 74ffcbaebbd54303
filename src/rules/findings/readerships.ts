import type { Readership } from './finding.ts'

const inOrder: readonly Readership[] = ['families', 'professionals', 'experts']

/** By the notation or the label of an audience, in English or Spanish. */
const signs: readonly [Readership, RegExp][] = [
  [
    'families',
    /famil|parent|youth|child|kin\b|caregiver|public|padre|madre|jóven|joven|niñ|cuidador/i,
  ],
  [
    'experts',
    /research|academ|scholar|evaluat|polic|legislat|investigad|académic|evaluador|legislad/i,
  ],
]

/** Whom an audience reads like. Whoever is neither family nor researcher works in the field. */
export function readershipOf(audience: {
  notation: unknown
  labels: readonly unknown[]
}): Readership {
  const said = [audience.notation, ...audience.labels].filter((one) => typeof one === 'string')
  return signs.find(([, sign]) => said.some((one) => sign.test(one)))?.[0] ?? 'professionals'
}

/** The readers who need the plainest words; professionals where nobody is named. */
export function strictest(readerships: readonly Readership[]): Readership {
  return inOrder.find((one) => readerships.includes(one)) ?? 'professionals'
}
