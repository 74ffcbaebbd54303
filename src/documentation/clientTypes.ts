import openapiTS, { astToString } from 'openapi-typescript'

/** The routes that the client asks; it has no types for others. */
const asked = [
  '/api/content',
  '/api/content/{path}',
  '/api/crosswalk',
  '/api/search',
  '/api/changes',
]

type Response = { content?: Record<string, { schema: unknown }> }
type Operation = { parameters: unknown[]; responses: Record<string, Response> } & Named
type Named = { operationId: string; description: string }

type Openapi = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, unknown> }
}

const heading = `// Written by \`npm run generate\` from src/generated/openapi.json.\n\n`

/**
 * The TypeScript types of `client/`: parameters, answers and errors of the routes that it asks, and each schema under the
 * name that it has in the document. Takes the OpenAPI document as JSON.
 */
export async function clientTypes(document: string): Promise<string> {
  const whole = JSON.parse(document) as Openapi
  const paths = Object.fromEntries(asked.map((path) => [path, { get: typed(whole, path) }]))
  const { schemas } = whole.components
  const reached = [...reachedFrom(paths, schemas)].sort()
  const part = {
    openapi: whole.openapi,
    info: whole.info,
    paths,
    components: { schemas: Object.fromEntries(reached.map((name) => [name, schemas[name]])) },
  }
  const options = { rootTypes: true, rootTypesNoSchemaPrefix: true, exportType: true }
  return heading + astToString(await openapiTS(JSON.stringify(part), options))
}

/** Without headers and examples, which are no types and the larger part. */
function typed({ paths }: Openapi, path: string): Operation {
  const operation = paths[path]?.get
  if (!operation) throw new Error(`The OpenAPI document has no ${path}, which the client asks.`)
  const { operationId, description, parameters } = operation
  const responses = Object.entries(operation.responses).flatMap(([status, { content }]) => {
    const schema = content?.['application/json']?.schema
    const body = { description: '', content: { 'application/json': { schema } } }
    return schema ? [[status, body] as const] : []
  })
  return { operationId, description, parameters, responses: Object.fromEntries(responses) }
}

function reachedFrom(
  value: unknown,
  schemas: Record<string, unknown>,
  found = new Set<string>(),
): Set<string> {
  const names = JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)
  for (const [, name = ''] of names) {
    if (found.has(name)) continue
    found.add(name)
    reachedFrom(schemas[name], schemas, found)
  }
  return found
}
