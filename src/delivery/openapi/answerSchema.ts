import { answerSchemas, type AnswerName } from './answerSchemas.ts'
import { componentsFor, refTo } from './components.ts'

/** The JSON Schema of an answer, with everything that it refers to. Its `$id` is for whoever knows the address. */
export function answerSchema(name: AnswerName): object {
  const reference = refTo(answerSchemas[name])
  const { [nameIn(reference)]: answer, ...parts } = componentsFor(reference)
  return inOneDocument({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...answer,
    $defs: parts,
  })
}

function nameIn({ $ref }: { $ref: string }): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}

function inOneDocument(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/')
  return JSON.parse(text) as object
}
