import { describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import { operations } from '#delivery/openapi/operations.ts'
import { parameters } from '#delivery/openapi/parameters.ts'

type Form = {
  type?: string
  enum?: string[]
  items?: Form
  minimum?: number
  maximum?: number
  default?: unknown
}

type Case = { name: string; check: z.core.$ZodType; form: Form }

const cases = Object.values(operations).flatMap(({ id, query }): Case[] =>
  parameters(query, 'query').map(({ name, schema }) => ({
    name: `${id} ${String(name)}`,
    check: query?.shape[String(name)] as z.core.$ZodType,
    form: schema as Form,
  })),
)

const isTaken = ({ check }: Case, text: string | undefined) =>
  (check as z.ZodType).safeParse(text).success

type Texts = { good: string[]; bad: string[] }

/** Texts that a parameter of this form may be, and texts that it may not. */
function textsOf({ type, enum: words, items, ...range }: Form): Texts {
  if (words) return { good: words, bad: ['nothing', ''] }
  const parts = items?.enum
  if (parts) return { good: [...parts, parts.join(',')], bad: ['nothing', '', parts.join(';')] }
  if (type === 'boolean') return { good: ['true', 'false'], bad: ['1', ''] }
  return type === 'integer' ? numbersOf(range) : { good: [], bad: [] }
}

function numbersOf({ minimum = NaN, maximum = NaN }: Form): Texts {
  return {
    good: [minimum, maximum].map(String),
    bad: [minimum - 1, maximum + 1, minimum + 0.5, 'x'].map(String),
  }
}

describe('the description of a parameter', () => {
  it.each(cases)('allows what is taken, and nothing else: $name', (one) => {
    const { good, bad } = textsOf(one.form)
    expect(good.filter((text) => !isTaken(one, text))).toEqual([])
    expect(bad.filter((text) => isTaken(one, text))).toEqual([])
  })

  it.each(cases.filter(({ form }) => 'default' in form))('says its default: $name', (one) => {
    const { data } = (one.check as z.ZodType).safeParse(undefined)
    expect(data).toEqual(one.form.default)
  })

  it('says how lists are sent', () => {
    const lists = Object.values(operations)
      .flatMap(({ query }) => parameters(query, 'query'))
      .filter(({ schema }) => (schema as Form).type === 'array')
    expect(lists.length).toBeGreaterThan(5)
    for (const list of lists) expect(list).toMatchObject({ style: 'form', explode: false })
  })
})
