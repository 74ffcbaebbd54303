import { GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLFieldConfig } from 'graphql'
import { readCrosswalk } from '#delivery/crosswalk/readCrosswalk.ts'
import { crosswalkSchema, statusSchema, type MappingStatus } from '#delivery/schema/crosswalk.ts'
import type { Settings } from './addDelivery.ts'
import { languageArgs } from './languageArgs.ts'
import { readingOf, type Context, type Languages } from './readingOf.ts'
import type { Types } from './types.ts'

type Args = Languages & { from: string; to: string; status: MappingStatus[] }

/** `crosswalk(from, to)`: what `GET /api/crosswalk` answers. */
export function crosswalkField(
  types: Types,
  settings: Settings,
): GraphQLFieldConfig<unknown, Context, Args> {
  const path = (description: string) => ({ type: new GraphQLNonNull(GraphQLString), description })
  return {
    description: 'The mappings between two practice models, as they read from the first.',
    type: types.output(crosswalkSchema),
    args: {
      from: path('The path of the model to read from.'),
      to: path('The path of the other model.'),
      status: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.choice(statusSchema)))),
        defaultValue: ['proposed', 'reviewed'],
        description: 'Which mappings count.',
      },
      ...languageArgs(types),
    },
    extensions: { complexity: 20 },
    async resolve(_root, { from, to, status, ...languages }, context) {
      const reading = await readingOf(languages, context, settings)
      return readCrosswalk({ from, to, statuses: status, reading, payload: context.req.payload })
    },
  }
}
