import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql'
import { largestPart, mostBytes } from '#delivery/answerSize.ts'
import { AnswerTooLarge } from '#errors/catalogue.ts'

type Asked = Pick<ExecutionArgs, 'document' | 'operationName'>

/**
 * What to answer to a query instead of more than an answer may be: an error with the largest part of it. The answer of
 * a mutation stays, however large: what it did is done.
 */
export function limitAnswer(
  { document, operationName }: Asked,
  { data }: ExecutionResult,
  most = mostBytes,
): ExecutionResult | undefined {
  const operation = getOperationAST(document, operationName)?.operation
  if (!data || operation !== OperationTypeNode.QUERY) return undefined
  if (Buffer.byteLength(JSON.stringify(data)) <= most) return undefined
  const originalError = new AnswerTooLarge({ most, path: largestPart(data), parameter: 'query' })
  return { errors: [new GraphQLError(originalError.message, { originalError })] }
}
