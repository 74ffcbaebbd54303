import { refTo } from './components.ts'
import { failureResponses } from './failureResponses.ts'
import { headerRefs } from './headers.ts'
import type { Form, Operation, OperationAnswer } from './operation.ts'
import { parameters } from './parameters.ts'

/** One operation as OpenAPI has it. */
export function operationObject(operation: Operation): object {
  const { id, summary, description, tag, query, address, readsKey } = operation
  return {
    operationId: id,
    summary,
    description,
    tags: [tag],
    ...(readsKey ? {} : { security: [] }),
    parameters: [...parameters(address, 'path'), ...parameters(query, 'query')],
    responses: responsesOf(operation),
  }
}

function responsesOf({ answers, failures }: Operation): Record<string, object> {
  const answered = Object.entries(answers).map(([status, answer]) => [status, responseOf(answer)])
  return {
    ...(Object.fromEntries(answered) as Record<string, object>),
    304: { $ref: '#/components/responses/NotModified' },
    ...failureResponses(failures),
  }
}

function responseOf({ description, forms, headers }: OperationAnswer): object {
  const content = Object.entries(forms).map(([type, form]) => [type, contentOf(form)])
  return {
    description,
    headers: headerRefs(['X-Request-Id', ...headers]),
    content: Object.fromEntries(content) as Record<string, object>,
  }
}

function contentOf({ schema, example }: Form): object {
  return { schema: schema === 'text' ? { type: 'string' } : refTo(schema), example }
}
