import { z } from 'zod'

type Json = Record<string, unknown>

/** The parameters of an operation, from the schema that checks them. */
export function parameters(schema: z.ZodObject | undefined, place: 'query' | 'path'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: asClientsSend,
  })
  return Object.entries(properties).map(([name, said]) => {
    // zod says no default where the text becomes something else.
    const { description, default: _, ...form } = said as Json
    return {
      name,
      in: place,
      description,
      required: required.includes(name),
      ...(form['type'] === 'array' ? { style: 'form', explode: false } : {}),
      schema: { ...form, ...defaultOf(schema.shape[name]) },
    }
  })
}

/** What it is when it is left out. */
function defaultOf(parameter: z.core.$ZodType | undefined): { default?: unknown } {
  const { data } = z.safeParse(parameter ?? z.undefined(), undefined)
  const saysNothing = data === undefined || (Array.isArray(data) && data.length === 0)
  return saysNothing ? {} : { default: data }
}

type Written = { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }

/** In an address everything is text. What the text must be is said beside its schema, where that does not tell. */
function asClientsSend({ zodSchema, jsonSchema }: Written): void {
  const said = z.globalRegistry.get(zodSchema)?.['parameter']
  if (typeof said !== 'object' || said === null) return
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
  Object.assign(jsonSchema, said)
}
