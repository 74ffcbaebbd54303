import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'
import { createCursors } from '#delivery/cursor.ts'
import { readList } from '#delivery/list/readList.ts'
import { listParameters, listSchema, orders } from '#delivery/schema/list.ts'
import type { Settings } from './addDelivery.ts'
import { checkedArgs } from './checkedArgs.ts'
import { languageArgs } from './languageArgs.ts'
import { readingOf, type Context } from './readingOf.ts'
import type { Types } from './types.ts'

/** `contentList`: what `GET /api/content` answers. */
export function contentListField(
  types: Types,
  settings: Settings,
): GraphQLFieldConfig<unknown, Context, Record<string, unknown>> {
  return {
    description: 'Live pages in an order, a part at a time.',
    type: types.output(listSchema),
    args: {
      type: { type: texts, description: 'Of these types. Left out: of any.' },
      subject: text('About this subject: the id of a term, or its English label.'),
      audience: text('For this audience: the id of a term, or its English label.'),
      jurisdiction: text('Named for this place: the id of a term, or its English label.'),
      within: text('The path of a topic: itself, those below it, and what these lead to.'),
      updatedSince: text('Changed for readers at this moment or later.'),
      order: text(`One of: ${orders.join(', ')}.`),
      limit: { type: GraphQLInt, description: 'How many to answer at most: 1 to 100, or 20.' },
      cursor: text('The `next` of an earlier answer to the same question.'),
      total: { type: GraphQLBoolean, description: 'Whether to count them all.' },
      ...languageArgs(types),
    },
    extensions: { complexity: 20 },
    async resolve(_root, args, context) {
      const question = checkedArgs(listParameters, args)
      const { payload } = context.req
      const reading = await readingOf(question, context, settings)
      return readList(question, { reading, payload, cursors: createCursors(payload) })
    },
  }
}

const texts = new GraphQLList(new GraphQLNonNull(GraphQLString))

function text(description: string) {
  return { type: GraphQLString, description }
}
