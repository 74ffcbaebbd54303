import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { itemOf } from './item.ts'
import type { Asked } from './language.ts'
import { filesOf, liveFiles, type Demo } from './readFiles.ts'
import { listAt, textAt, valueAt } from './values.ts'

export type Context = { demo: Demo; asked: Asked }

/** Links of the documents that these keys name, in the order of the keys. */
export function itemsOf(keys: unknown[], { demo, asked }: Context) {
  return liveFiles(demo, keys).map((file) => itemOf(file, asked))
}

/** The links that every page has: what it is marked with, and what leads to it. */
export function sharedLinks(file: SeedFile, context: Context) {
  const { demo } = context
  const topics = filesOf(demo, 'topics').filter((topic) => topicLeadsTo(topic, file, demo))
  const isSeries = (topic: SeedFile) => topic.fields['kind'] === 'series'
  return {
    audiences: itemsOf(listAt(file.fields, 'audiences'), context),
    jurisdictions: itemsOf(listAt(file.fields, 'jurisdictions'), context),
    subjects: itemsOf(listAt(file.fields, 'subjects'), context),
    inTopics: byPath(
      topics.filter((topic) => !isSeries(topic)),
      context,
    ),
    inSeries: byPath(topics.filter(isSeries), context),
    mentionedBy: byPath(pagesNaming(file, 'articles', 'mentions', context), context),
    usedByModels: byPath(pagesNaming(file, 'practice-models', 'relatedModels', context), context),
  }
}

export function byPath(files: SeedFile[], { asked }: Context) {
  return inOrderOfPaths(files).map((file) => itemOf(file, asked))
}

export function inOrderOfPaths(files: SeedFile[]): SeedFile[] {
  const pathOf = ({ fields }: SeedFile) => textAt(fields, 'path') ?? ''
  return files.toSorted((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1))
}

function topicLeadsTo(topic: SeedFile, { key }: SeedFile, demo: Demo): boolean {
  const parts = liveFiles(demo, [
    ...listAt(topic.fields, 'cards'),
    ...listAt(topic.fields, 'spotlights'),
  ])
  return [
    ...parts.map((part) => part.fields['target']),
    ...listAt(topic.fields, 'related', 'items').map((row) => valueAt(row, 'target')),
    ...listAt(topic.fields, 'resources', 'items').map((row) => valueAt(row, 'resource')),
  ].includes(key)
}

function pagesNaming({ key }: SeedFile, collection: string, field: string, { demo }: Context) {
  const names = (one: unknown) => one === key || valueAt(one, 'model') === key
  return filesOf(demo, collection).filter(({ fields }) => listAt(fields, field).some(names))
}
