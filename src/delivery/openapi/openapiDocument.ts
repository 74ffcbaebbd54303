import { componentsFor } from './components.ts'
import { headerRefs, headers } from './headers.ts'
import { tags } from './operation.ts'
import { operationObject } from './operationObject.ts'
import { operations } from './operations.ts'

type Parts = {
  version: string
  /** The address at which others reach this service, if it has one. */
  publicUrl: string | undefined
}

const description = `Live content of family-centered practice: the same for everybody, with or without a key.

Every route answers GET and HEAD. Answers may get more fields; fields that are there stay. An error has a code that
stays the same. GraphQL answers the same content at \`/api/graphql\`; its schema is at \`/api/graphql/schema.graphql\`.`

/** This API as an OpenAPI document, made of the schemas that requests are checked and answers are typed by. */
export function openapiDocument({ version, publicUrl }: Parts) {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, one]) => [path, { get: operationObject(one) }]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kindred',
      summary: 'A headless content API for family-centered practice in child welfare.',
      description,
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl ? new URL(publicUrl).origin : '/' }],
    security: [{}, { key: [] }],
    tags: Object.entries(tags).map(([name, said]) => ({ name, description: said })),
    paths,
    components: { schemas: componentsFor(paths), headers, responses, securitySchemes },
  }
}

const responses = {
  NotModified: {
    description: 'The answer is still the one whose ETag was sent in `If-None-Match`.',
    headers: headerRefs(['X-Request-Id', 'ETag', 'Cache-Control']),
  },
}

const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of a program, which begins with "kindred_". Live content needs none; one that is unknown or revoked is refused.',
  },
}
