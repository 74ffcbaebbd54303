import { NoSchemaIntrospectionCustomRule, parse, type GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import { currentRequestId } from '#config/requestScope.ts'
import { checkOperation } from './checkOperation.ts'
import { limitAnswer } from './limitAnswer.ts'
import { limitRules, most } from './limits.ts'
import { presentGraphqlError } from './presentGraphqlError.ts'
import type { Settings } from './delivery/addDelivery.ts'
import { buildSchema, type Schema } from './schema.ts'

export type GraphqlService = {
  /** Builds the schema, a quarter of a second of work, before the first request would have to. */
  prepare: () => void
  /** The schema as text. */
  sdl: () => string
  /** Answers a GraphQL request as the specification for GraphQL over HTTP says; cookies of log-ins come with it. */
  answer: (request: Request) => Promise<Response>
}

type Deps = {
  config: SanitizedConfig
  log: Logger
  isPublic: boolean
} & Settings

export function createGraphqlService({ config, log, isPublic, ...settings }: Deps): GraphqlService {
  let built: Schema | undefined
  const schemaOnce = () => (built ??= buildSchema(config, settings))
  let printed: string | undefined
  const check = checkOperation(isPublic ? [NoSchemaIntrospectionCustomRule] : [])

  const answer = async (request: Request) => {
    const { schema, costRules } = schemaOnce()
    const req = await createPayloadRequest({
      config,
      request: request.clone(),
      canSetHeaders: true,
    })
    const handle = createHandler({
      schema,
      context: { req, headers: {} },
      validate: check,
      parse: (source, options) => parse(source, { ...options, maxTokens: most.tokens }),
      validationRules: (_req, { variableValues }) => [
        ...limitRules,
        ...costRules(variableValues ?? {}),
      ],
      onOperation: (_req, args, result) => limitAnswer(args, result),
      formatError: (error) =>
        presentGraphqlError(error as GraphQLError, { requestId: currentRequestId() ?? '', log }),
    })
    return withHeaders(await handle(request), req.responseHeaders)
  }
  return { prepare: schemaOnce, sdl: () => (printed ??= schemaOnce().sdl()), answer }
}

/** Log-ins and log-outs set their cookies on Payload's request. */
function withHeaders(response: Response, added: Headers | undefined): Response {
  const headers = new Headers(response.headers)
  added?.forEach((value, name) => headers.append(name, value))
  return new Response(response.body, { status: response.status, headers })
}
