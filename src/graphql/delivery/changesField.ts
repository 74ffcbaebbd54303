import { GraphQLInt, GraphQLString, type GraphQLFieldConfig } from 'graphql'
import type { Payload } from 'payload'
import { readChanges } from '#delivery/changes/readChanges.ts'
import { createCursors } from '#delivery/cursor.ts'
import { changesParameters, changesSchema } from '#delivery/schema/changes.ts'
import { committedEvents } from '#publishing/committedEvents.ts'
import type { Settings } from './addDelivery.ts'
import { checkedArgs } from './checkedArgs.ts'
import { languageArgs } from './languageArgs.ts'
import { readingOf, type Context } from './readingOf.ts'
import type { Types } from './types.ts'

/** `changes`: what `GET /api/changes` answers. */
export function changesField(
  types: Types,
  settings: Settings,
): GraphQLFieldConfig<unknown, Context, Record<string, unknown>> {
  const { locale } = languageArgs(types)
  return {
    description: 'Publications in order, to be read on from `next`.',
    type: types.output(changesSchema),
    args: {
      since: {
        type: GraphQLString,
        description: 'The `next` of an earlier answer. Left out: from the very first on.',
      },
      limit: { type: GraphQLInt, description: 'How many to answer at most: 1 to 200, or 100.' },
      ...(locale ? { locale } : {}),
    },
    extensions: { complexity: 20 },
    async resolve(_root, args, context) {
      const { since, limit, locale } = checkedArgs(changesParameters, args)
      const { payload } = context.req
      const reading = await readingOf({ locale }, context, settings)
      const events = eventsOf(payload)
      return readChanges({
        since,
        limit,
        cursors: createCursors(payload),
        reading,
        payload,
        events,
      })
    },
  }
}

function eventsOf(payload: Payload) {
  return (range: { after: number; limit: number }) => committedEvents(payload, range)
}
