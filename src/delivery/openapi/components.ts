import { z } from 'zod'
import { tidyUp } from './tidyUp.ts'

type Json = Record<string, unknown>

const place = '#/components/schemas/'
const reference = /#\/components\/schemas\/(\w+)/g

/** A reference to a schema that has a name of its own. */
export function refTo(schema: z.ZodType): { $ref: string } {
  const id = z.globalRegistry.get(schema)?.id
  if (id === undefined) throw new Error('Only a schema with a name can be a component.')
  return { $ref: `${place}${id}` }
}

/** The named schemas that something refers to, and those that these refer to, by name. */
export function componentsFor(described: unknown): Record<string, object> {
  const all = namedSchemas()
  const found = new Map<string, Json>()
  const waiting = namesIn(described)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = all[name]
    if (found.has(name) || schema === undefined) continue
    found.set(name, schema)
    waiting.push(...namesIn(schema))
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function namesIn(described: unknown): string[] {
  return [...JSON.stringify(described).matchAll(reference)].map(([, name]) => String(name))
}

function namedSchemas(): Record<string, Json> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    target: 'draft-2020-12',
    uri: (id) => `${place}${id}`,
    override: tidyUp,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}
