import { GraphQLNonNull, GraphQLString, GraphQLUnionType, type GraphQLFieldConfig } from 'graphql'
import { presentRedirect } from '#delivery/content/presentRedirect.ts'
import { readContent } from '#delivery/content/readContent.ts'
import { goneSchema, pageSchemas, redirectSchema } from '#delivery/schema/content.ts'
import { Gone, NotFound } from '#errors/catalogue.ts'
import type { Settings } from './addDelivery.ts'
import { languageArgs } from './languageArgs.ts'
import { readingOf, type Context, type Languages } from './readingOf.ts'
import type { Types } from './types.ts'

type Args = Languages & { path: string }

/** `content(path)`: what `GET /api/content/<path>` answers. */
export function contentField(
  types: Types,
  settings: Settings,
): GraphQLFieldConfig<unknown, Context, Args> {
  return {
    description:
      'The page at a public path, whole; where it is instead; or why it is gone. Null where there is nothing.',
    type: pageUnion(types),
    args: {
      path: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The public path, such as /family-centered.',
      },
      ...languageArgs(types),
    },
    extensions: { complexity: 10 },
    resolve: (_root, args, context) => answerFor(args, { context, settings }),
  }
}

function pageUnion(types: Types): GraphQLUnionType {
  const pages = Object.values(pageSchemas).map((one) => types.object(one))
  const [redirect, gone] = [types.object(redirectSchema), types.object(goneSchema)]
  const names = new Map(
    Object.entries(pageSchemas).map(([type, schema]) => [type, types.object(schema).name]),
  )
  return new GraphQLUnionType({
    name: 'Content',
    description: 'What is at a public path.',
    types: [...pages, redirect, gone],
    resolveType: (answer: { type?: string; status?: number }) =>
      names.get(answer.type ?? '') ?? (answer.status ? redirect.name : gone.name),
  })
}

type Asked = { context: Context; settings: Settings }

async function answerFor({ path, ...languages }: Args, { context, settings }: Asked) {
  const reading = await readingOf(languages, context, settings)
  try {
    const answer = await readContent({
      path,
      reader: reading.reader,
      reading,
      payload: context.req.payload,
    })
    if ('page' in answer) return answer.page
    return presentRedirect(answer.redirect, { origin: reading.origin, search: '' })
  } catch (error) {
    if (error instanceof Gone) return error.data
    if (error instanceof NotFound) return null
    throw error
  }
}
