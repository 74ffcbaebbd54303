import { appendVersionToQueryKey, type Payload } from 'payload'
import { liveSource } from './liveReader.ts'
import { createReader, type Reader } from './reader.ts'
import type { Question, Row, RowsAsked, Source } from './source.ts'

type Parts = { payload: Pick<Payload, 'db'>; now: () => Date }

/** What pages are made of; what they link to is shown in a preview as readers get it. */
const partCollections = ['cards', 'spotlights', 'media', 'practice-model-elements']

/** A reader of what readers would get once the parts of pages were published as they were saved last. */
export function previewReader({ payload, now }: Parts): Reader {
  const live = liveSource({ payload, now })
  const source: Source = {
    rows: (asked) =>
      partCollections.includes(asked.collection)
        ? newestRows(questionOf(asked), payload)
        : live.rows(asked),
    find: (question) =>
      partCollections.includes(question.collection)
        ? newestRows(question, payload)
        : live.find(question),
    count: live.count,
  }
  return createReader(source, payload)
}

function questionOf({ collection, by, values }: RowsAsked): Question {
  return { collection, where: { [by]: { in: [...values] } }, limit: values.length }
}

/** Documents as they were saved last, live or not. */
export async function newestRows(
  { collection, where, limit }: Question,
  { db }: Pick<Payload, 'db'>,
): Promise<Row[]> {
  const { docs } = await db.queryDrafts<Row>({
    collection,
    where: appendVersionToQueryKey(where),
    sort: 'updatedAt',
    limit,
    pagination: false,
  })
  return docs
}
