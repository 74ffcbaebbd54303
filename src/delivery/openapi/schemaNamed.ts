import { answerSchema } from './answerSchema.ts'
import { isAnswerName } from './answerSchemas.ts'

/** The JSON Schema of the answer of that name, or null where there is none. */
export function schemaNamed(name: unknown): object | null {
  return isAnswerName(name) ? answerSchema(name) : null
}
