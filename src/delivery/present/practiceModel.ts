import { elementKinds, type ElementKind } from '#rules/elementKinds.ts'
import { precisionOf } from '#rules/issued.ts'
import { languageOf } from '#delivery/read/languageOf.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { ElementAnswer, PracticeModelDetails } from '#delivery/schema/practiceModel.ts'
import { filledOrNull } from './filledOrNull.ts'
import { itemFor } from './item.ts'
import { richTextFor } from './richText.ts'

/** More than any model has; a model that passes it would be cut, so it is far above. */
const mostElements = 2000

const kinds: readonly string[] = elementKinds.map(({ value }) => value)

/** What a practice model has of its own, with the tree of its elements. */
export async function practiceModelDetails(
  view: View,
  reading: Reading,
): Promise<PracticeModelDetails> {
  const [overview, relatedModels, elements] = await Promise.all([
    richTextFor(view.richText('overview'), reading),
    relatedModelsFor(view.rows('relatedModels'), reading),
    elementsOf(view.id, reading),
  ])
  const edition = view.group('edition')
  const [from, to] = [edition.text('from'), edition.text('to')]
  return {
    shortNames: view.texts('shortNames'),
    policyNumber: view.text('policyNumber'),
    edition: filledOrNull({
      label: edition.text('label'),
      from,
      fromPrecision: precisionOf(from),
      to,
      toPrecision: precisionOf(to),
    }),
    tagline: view.text('tagline'),
    overview,
    foundation: view.rows('foundation').map((row) => row.text('text')),
    relatedModels,
    elementCount: elements.length,
    elements: await treeOf(elements, reading),
  }
}

/** Every live element of a model, ordered by kind and then by place. */
export async function elementsOf(
  model: string,
  { reader }: Pick<Reading, 'reader'>,
): Promise<Row[]> {
  const rows = await reader.find({
    collection: 'practice-model-elements',
    where: { model: { equals: model } },
    limit: mostElements,
  })
  return rows.sort(
    (a, b) => kindPlace(a) - kindPlace(b) || Number(a['position']) - Number(b['position']),
  )
}

function kindPlace({ kind }: Row): number {
  return kinds.indexOf(String(kind))
}

/** An element whose parent is not live stands at the top: it is there, and would else be in no answer. */
async function treeOf(rows: readonly Row[], reading: Reading): Promise<ElementAnswer[]> {
  const answers = await Promise.all(rows.map((row) => elementAnswer(row, reading)))
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const tops: ElementAnswer[] = []
  for (const [index, answer] of answers.entries()) {
    const parent = byId.get(String(rows[index]?.['parent']))
    ;(parent?.children ?? tops).push(answer)
  }
  return tops
}

async function elementAnswer(row: Row, reading: Reading): Promise<ElementAnswer> {
  const locale = languageOf([row['label'], row['tagline'], row['description']], reading)
  const view = new View(row, locale)
  return {
    id: row.id,
    kind: view.text('kind') as ElementKind,
    label: view.text('label'),
    otherLabels: view.texts('otherLabels'),
    tagline: view.text('tagline'),
    description: await richTextFor(view.richText('description'), reading),
    position: view.number('position') ?? 0,
    locale,
    children: [],
  }
}

async function relatedModelsFor(
  rows: View[],
  reading: Reading,
): Promise<PracticeModelDetails['relatedModels']> {
  const related = await Promise.all(
    rows.map(async (row) => {
      const model = await itemFor(row.ref('model', 'practice-models'), reading)
      const relation = row.text('relation') as 'adaptedFrom' | 'replaces' | 'partOf' | 'related'
      return model && { relation, model }
    }),
  )
  return related.filter((one) => one !== null)
}
