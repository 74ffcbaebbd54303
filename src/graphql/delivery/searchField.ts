import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'
import { searchParameters, searchSchema } from '#delivery/schema/search.ts'
import { NotReady } from '#errors/catalogue.ts'
import { answerSearch } from '#search/answerSearch.ts'
import type { Settings } from './addDelivery.ts'
import { checkedArgs } from './checkedArgs.ts'
import { languageArgs } from './languageArgs.ts'
import { readingOf, type Context } from './readingOf.ts'
import type { Types } from './types.ts'

/** `search`: what `GET /api/search` answers. */
export function searchField(
  types: Types,
  settings: Settings,
): GraphQLFieldConfig<unknown, Context, Record<string, unknown>> {
  const { locale } = languageArgs(types)
  const only = (description: string) => ({ type: texts, description })
  return {
    description: 'Live pages by their words, the best first.',
    type: types.output(searchSchema),
    args: {
      q: { type: new GraphQLNonNull(GraphQLString), description: 'The words to look for.' },
      type: only('Pages of these types only.'),
      subject: only('Pages about one of these only: ids of terms.'),
      audience: only('Pages for one of these only: ids of terms.'),
      jurisdiction: only('Pages that are marked for one of these only: ids of terms.'),
      limit: { type: GraphQLInt, description: 'How many hits to give: 1 to 50, or 10.' },
      offset: { type: GraphQLInt, description: 'How many hits to leave out first, up to 1000.' },
      ...(locale ? { locale } : {}),
    },
    extensions: { complexity: 20 },
    async resolve(_root, args, context) {
      const asked = checkedArgs(searchParameters, args)
      const { search } = settings
      if (!search?.isReady()) throw new NotReady({})
      const reading = await readingOf(asked, context, settings)
      return answerSearch(asked, { engine: search.engine, reading })
    },
  }
}

const texts = new GraphQLList(new GraphQLNonNull(GraphQLString))
