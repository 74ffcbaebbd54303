import { NoSchemaIntrospectionCustomRule, type GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import { currentRequestId } from '#config/requestScope.ts'
import { checkOperation } from './checkOperation.ts'
import { presentGraphqlError } from './presentGraphqlError.ts'
import { buildSchema } from './schema.ts'

export type GraphqlService = {
  sdl: string
  /** Answers a GraphQL request as the specification for GraphQL over HTTP says; cookies of log-ins come with it. */
  answer: (request: Request) => Promise<Response>
}

type Deps = { config: SanitizedConfig; log: Logger; isPublic: boolean }

export function createGraphqlService({ config, log, isPublic }: Deps): GraphqlService {
  const { schema, sdl, costRules } = buildSchema(config)
  const check = checkOperation(isPublic ? [NoSchemaIntrospectionCustomRule] : [])

  const answer = async (request: Request) => {
    const req = await createPayloadRequest({
      config,
      request: request.clone(),
      canSetHeaders: true,
    })
    const handle = createHandler({
      schema,
      context: { req, headers: {} },
      validate: check,
      validationRules: (_req, { variableValues }) => costRules(variableValues ?? {}),
      formatError: (error) =>
        presentGraphqlError(error as GraphQLError, { requestId: currentRequestId() ?? '', log }),
    })
    return withHeaders(await handle(request), req.responseHeaders)
  }
  return { sdl, answer }
}

/** Log-ins and log-outs set their cookies on Payload's request. */
function withHeaders(response: Response, added: Headers | undefined): Response {
  const headers = new Headers(response.headers)
  added?.forEach((value, name) => headers.append(name, value))
  return new Response(response.body, { status: response.status, headers })
}
