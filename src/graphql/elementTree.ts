import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import type { PayloadRequest } from 'payload'
import { perRequest } from '#config/perRequest.ts'

type Context = { req: PayloadRequest }

type Element = { id: string; parent?: unknown; kind?: unknown; position?: number | null }

type Model = { id: string }

/** More than any model has; a model that passes it would be cut, so it is far above. */
const mostElements = 2000

/**
 * Adds `elements` to practice models (those without a parent) and `children` to their elements, each
 * ordered by kind as the model first uses it, then by position. One query serves a whole tree.
 */
export function addElementTree(schema: GraphQLSchema): void {
  const model = schema.getType('PracticeModel')
  const element = schema.getType('PracticeModelElement')
  if (!(model instanceof GraphQLObjectType) || !(element instanceof GraphQLObjectType)) return
  const list = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(element)))
  addField(model, {
    name: 'elements',
    description: 'The elements of the model that stand under no other, in order.',
    type: list,
    resolve: async (parent: Model, _args, context: Context) =>
      (await elementsOf(parent.id, context)).filter((one) => !idOf(one.parent)),
  })
  addField(element, {
    name: 'children',
    description: 'The elements that stand under this one, in order.',
    type: list,
    resolve: async (parent: Element & { model?: unknown }, _args, context: Context) =>
      (await elementsOf(idOf(parent.model), context)).filter(
        (one) => idOf(one.parent) === parent.id,
      ),
  })
}

type Added = {
  name: string
  description: string
  type: GraphQLField<unknown, unknown>['type']
  resolve: GraphQLFieldResolver<never, never>
}

function addField(type: GraphQLObjectType, field: Added): void {
  type.getFields()[field.name] = {
    ...field,
    args: [],
    deprecationReason: undefined,
    subscribe: undefined,
    extensions: { complexity: 10 },
    astNode: undefined,
  } as unknown as GraphQLField<unknown, unknown>
}

/** Every live element of a model, read once for a request and language. */
function elementsOf(model: string | null, { req }: Context): Promise<Element[]> {
  if (!model) return Promise.resolve([])
  const trees = treesOf(req)
  const key = `${model}|${req.locale}`
  const known = trees.get(key)
  if (known) return known
  const read = readElements(model, req)
  trees.set(key, read)
  return read
}

const treesOf = perRequest('elementTrees', () => new Map<string, Promise<Element[]>>())

async function readElements(model: string, req: PayloadRequest): Promise<Element[]> {
  const { docs } = await req.payload.find({
    collection: 'practice-model-elements',
    where: { model: { equals: model } },
    sort: ['position', 'createdAt'],
    limit: mostElements,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  // Ids are text in every collection of ours; the generated types come later than this file.
  return inKindOrder(docs, kindsOf(req))
}

/** Kinds in the order of the list that editors choose from, then by position. */
function inKindOrder(elements: Element[], kinds: string[]): Element[] {
  const placeOf = ({ kind }: Element) => kinds.indexOf(String(kind))
  return [...elements].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.position ?? 0) - (b.position ?? 0),
  )
}

function kindsOf({ payload }: PayloadRequest): string[] {
  const { flattenedFields } = payload.collections['practice-model-elements'].config
  const kind = flattenedFields.find(({ name }) => name === 'kind')
  if (kind?.type !== 'select') return []
  return kind.options.map((option) => (typeof option === 'string' ? option : option.value))
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return String(value.id)
}
