import {
  assertName,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLNamedType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLScalarType,
} from 'graphql'
import { z } from 'zod'

/**
 * GraphQL types made of the schemas that REST answers are checked by, with the same names and descriptions. Values that
 * GraphQL cannot have in an enum, such as `practice-model`, are text there.
 */
export class Types {
  readonly #named = new Map<string, GraphQLNamedType>()
  readonly #json: GraphQLScalarType

  constructor(json: GraphQLScalarType) {
    this.#json = json
  }

  /** The type of an answer or of a part of one. */
  output(schema: z.core.$ZodType): GraphQLOutputType {
    if (isNullable(schema)) return this.#nullable(schema._zod.def.innerType)
    return new GraphQLNonNull(this.#nullable(schema))
  }

  /** The same, where it is an object. */
  object(schema: z.core.$ZodType): GraphQLObjectType {
    if (!(schema instanceof z.ZodObject)) throw new Error('An answer is an object.')
    const { name, description } = nameOf(schema)
    const fieldOf = (field: z.core.$ZodType) => ({
      type: this.output(field),
      description: descriptionOf(field),
    })
    const fields = () =>
      Object.fromEntries(Object.entries(schema.shape).map(([key, one]) => [key, fieldOf(one)]))
    return this.#once(name, () => new GraphQLObjectType({ name, description, fields }))
  }

  /** The same for one of a few words: an input too. */
  choice(schema: z.ZodEnum): GraphQLEnumType | GraphQLScalarType {
    const options = schema.options.map(String)
    const name = idOf(schema)
    if (!name || !options.every(isName)) return GraphQLString
    const values = Object.fromEntries(options.map((option) => [option, {}]))
    const description = descriptionOf(schema)
    return this.#once(name, () => new GraphQLEnumType({ name, description, values }))
  }

  #nullable(schema: z.core.$ZodType): GraphQLNullableType & GraphQLOutputType {
    if (schema instanceof z.ZodArray) return new GraphQLList(this.output(schema._zod.def.element))
    if (schema instanceof z.ZodObject) return this.object(schema)
    if (schema instanceof z.ZodEnum) return this.choice(schema)
    if (schema instanceof z.ZodRecord) return this.#json
    return scalarOf(schema)
  }

  #once<Type extends GraphQLNamedType>(name: string, make: () => Type): Type {
    const type = this.#named.get(name) ?? make()
    this.#named.set(name, type)
    // A name is that of one schema, and each schema has one kind of type.
    return type as Type
  }
}

function isNullable(schema: z.core.$ZodType): schema is z.ZodNullable {
  return schema instanceof z.ZodNullable
}

function scalarOf(schema: z.core.$ZodType): GraphQLScalarType {
  if (schema instanceof z.ZodBoolean) return GraphQLBoolean
  if (schema instanceof z.ZodNumber) return schema.format ? GraphQLInt : GraphQLFloat
  if (schema instanceof z.ZodString) return GraphQLString
  if (schema instanceof z.ZodLiteral) return isNumber(schema) ? GraphQLInt : GraphQLString
  throw new Error(`There is no GraphQL type for ${schema._zod.def.type}.`)
}

function isNumber({ value }: z.ZodLiteral): boolean {
  return typeof value === 'number'
}

function nameOf(schema: z.core.$ZodType): { name: string; description: string } {
  const name = idOf(schema)
  const description = descriptionOf(schema)
  if (!name || !description)
    throw new Error('An object of an answer needs a name and a description.')
  return { name, description }
}

/** zod does not hand the id of a schema on to a copy with another description. */
function idOf(schema: z.core.$ZodType): string | undefined {
  const { id } = z.globalRegistry.get(schema) ?? {}
  const { parent } = schema._zod
  return id ?? (parent ? idOf(parent) : undefined)
}

/** What is said of a field itself, else of what is in it. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const { description } = z.globalRegistry.get(schema) ?? {}
  return description ?? (isNullable(schema) ? descriptionOf(schema._zod.def.innerType) : undefined)
}

function isName(text: string): boolean {
  try {
    return assertName(text) === text
  } catch {
    return false
  }
}
