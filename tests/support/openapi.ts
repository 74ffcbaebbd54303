import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { version } from '#config/version.ts'
import { openapiDocument } from '#delivery/openapi/openapiDocument.ts'

type Schema = Record<string, unknown>
type Ref = { $ref: string }
export type Header = { required: boolean; schema: Schema }
export type Response = {
  headers: Record<string, Ref>
  content?: Record<string, { schema: Schema; example?: unknown }>
}
export type Operation = {
  operationId: string
  responses: Record<string, Response | Ref>
  parameters: { name: string; in: string; schema: Schema }[]
}

/** The document as a service in local mode gives it. */
export const openapi = openapiDocument({ version, publicUrl: undefined })

export const operations = Object.entries(openapi.paths).map(([template, { get }]) => ({
  template,
  operation: get as Operation,
}))

/** What a reference in the document leads to, or the value itself. */
export function resolved<Value extends object>(value: Value | Ref): Value {
  if (!('$ref' in value)) return value
  const [, ...keys] = value.$ref.split('/')
  return keys.reduce<unknown>((at, key) => (at as Schema)[key], openapi) as Value
}

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats(ajv)
ajv.addSchema({ $defs: mapped(inAjv(openapi.components.schemas), closed) }, 'openapi', false, false)

const compiled = new Map<Schema, ValidateFunction>()

/** What keeps a value from fitting a schema of the document. Fields that the document does not name do not fit. */
export function misfits(schema: Schema, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(inAjv(schema))
  compiled.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map((one) => `${one.instancePath}: ${ajv.errorsText([one])}`)
}

/** The document lets answers get more fields; a test wants to hear of each. */
function closed(schema: Schema): Schema {
  const isObject = schema['type'] === 'object' && 'properties' in schema
  return isObject ? { additionalProperties: false, ...schema } : schema
}

function mapped(value: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, mapped(one, change)] as const)
  return change(Object.fromEntries(entries))
}

/** With references to what Ajv was given. */
function inAjv(schema: Schema): Schema {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/', '"openapi#/$defs/')
  return JSON.parse(text) as Schema
}
