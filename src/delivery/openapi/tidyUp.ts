import type { z } from 'zod'

type Written = { jsonSchema: z.core.JSONSchema.BaseSchema }

/**
 * Answers may get more fields, so a client is not told that there are no others; and every whole number is one that
 * JavaScript can hold.
 */
export function tidyUp({ jsonSchema }: Written): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
