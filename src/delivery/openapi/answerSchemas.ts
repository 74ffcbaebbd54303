import { changesSchema } from '#delivery/schema/changes.ts'
import { pageSchemas } from '#delivery/schema/content.ts'
import { crosswalkSchema } from '#delivery/schema/crosswalk.ts'
import { errorSchema } from '#delivery/schema/error.ts'
import { listAnswerSchema } from '#delivery/schema/list.ts'
import { searchSchema } from '#delivery/schema/search.ts'

/** Each form of an answer that has a JSON Schema of its own, by the name in its address. */
export const answerSchemas = {
  ...pageSchemas,
  'content-list': listAnswerSchema,
  crosswalk: crosswalkSchema,
  search: searchSchema,
  changes: changesSchema,
  error: errorSchema,
}

export type AnswerName = keyof typeof answerSchemas

export const answerNames = Object.keys(answerSchemas) as [AnswerName, ...AnswerName[]]

export function isAnswerName(name: unknown): name is AnswerName {
  return answerNames.some((one) => one === name)
}
