const text = { type: 'string' }

/** The headers that answers are described with. */
export const headers = {
  'X-Request-Id': {
    description: 'Finds the request in the log.',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  ETag: {
    description: 'Of this answer. Sent back in `If-None-Match`, it saves a body that is the same.',
    required: true,
    schema: text,
  },
  'Cache-Control': {
    description:
      'Whoever keeps an answer asks each time whether it is still right. What was asked for with a credential is not kept.',
    required: true,
    schema: text,
  },
  'Retry-After': {
    description: 'After how many seconds to try again.',
    required: true,
    schema: { type: 'integer', minimum: 0 },
  },
  Allow: { description: 'The methods that are answered.', required: true, schema: text },
  Location: { description: 'Where to ask next.', required: true, schema: text },
  'Content-Disposition': {
    description: 'A name for the file, with CSV only.',
    required: false,
    schema: text,
  },
} as const

export type HeaderName = keyof typeof headers

/** References to some of them, as a response has them. */
export function headerRefs(names: readonly HeaderName[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}
