import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { present, presentThrown, type Presented } from '#errors/present.ts'

type Told = { requestId: string; log: Pick<Logger, 'error'> }

/** The same fields as in REST, in `extensions`. What nobody expected says nothing and is logged whole. */
export function presentGraphqlError(error: GraphQLError, { requestId, log }: Told): GraphQLError {
  const { originalError } = error
  const { error: presented, status } = presentedOf(error, requestId)
  if (status >= 500) log.error({ err: originalError, requestId }, 'a resolver failed')
  const isOfQuery = presented.code === 'QUERY_INVALID'
  const { message, ...extensions } = presented
  return new GraphQLError(isOfQuery ? error.message : message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions,
  })
}

function presentedOf(error: GraphQLError, requestId: string): Presented {
  const { originalError, path } = error
  // GraphQL wraps what it says of a variable; only what happened at a place in the answer was thrown by a resolver.
  const isOfVariable = originalError instanceof GraphQLError && !path
  if (originalError && !isOfVariable) return presentThrown(originalError, requestId)
  return present({ status: 400, data: { code: 'QUERY_INVALID' } }, requestId)
}
