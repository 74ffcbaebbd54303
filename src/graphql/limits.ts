import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** Far above what a page takes: tests ask for all of one, with every link. */
export const most = { depth: 12, aliases: 30, rootFields: 10, tokens: 6000 }

/** Refuses queries that are deep, or that ask for much by asking again and again under other names. */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: most.depth,
    flattenFragments: true,
    ...saying(`A query is at most ${most.depth} levels deep.`),
  }),
  maxAliasesRule({
    n: most.aliases,
    allowList: [],
    ...saying(`A query gives at most ${most.aliases} fields another name.`),
  }),
  (context) => ({
    OperationDefinition({ selectionSet }) {
      if (fieldsIn(selectionSet, context) <= most.rootFields) return
      const sentence = `A query has at most ${most.rootFields} fields at its top.`
      context.reportError(new GraphQLError(sentence))
    },
  }),
]

/** Fragments do not hold themselves: that was checked before. */
function fieldsIn({ selections }: SelectionSetNode, context: ValidationContext): number {
  const counts = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 1
    const within =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : context.getFragment(selection.name.value)
    return within ? fieldsIn(within.selectionSet, context) : 0
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The rules of the library throw, and say that the syntax is wrong. */
function saying(sentence: string) {
  const report = (context: ValidationContext | null) =>
    context?.reportError(new GraphQLError(sentence))
  return { onReject: [report], propagateOnRejection: false }
}
