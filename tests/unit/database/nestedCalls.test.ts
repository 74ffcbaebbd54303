import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'
import { noticed, refuseNested, withNestedCallsNoticed } from '#database/nestedCalls.ts'

type Hook = (args: { req?: { transactionID?: unknown } }) => unknown

const inTransaction = { req: { transactionID: 'outer' } }

/** What becomes of a transaction that this hook begins: the name of the error, or "begun". */
const begin: Hook = () => {
  try {
    refuseNested((id) => id === 'outer')
    return 'begun'
  } catch (error) {
    return (error as Error).name
  }
}

const hooks = { beforeChange: [begin] } as never
const text: Field = { name: 'title', type: 'text', hooks }
const block = { slug: 'quote', fields: [text] }

type Owner = Partial<Record<'fields' | 'tabs' | 'blocks', Owner[]>> & {
  hooks?: { beforeChange: Hook[] }
}

/** The hook of a field, or of the innermost one in it. */
function hookIn(field: Field | undefined): Hook {
  let owner = field as Owner | undefined
  for (let inner = owner; inner; inner = (inner.fields ?? inner.tabs ?? inner.blocks)?.[0])
    owner = inner
  const hook = owner?.hooks?.beforeChange[0]
  if (!hook) throw new Error('There is no hook.')
  return hook
}

describe('withNestedCallsNoticed', () => {
  it.each<{ name: string; field: Field }>([
    { name: 'a field', field: text },
    { name: 'a group', field: { name: 'group', type: 'group', fields: [text] } },
    { name: 'a group without a name', field: { type: 'group', label: 'Group', fields: [text] } },
    { name: 'a row', field: { type: 'row', fields: [text] } },
    { name: 'an array', field: { name: 'list', type: 'array', fields: [text] } },
    { name: 'a tab', field: { type: 'tabs', tabs: [{ label: 'Tab', fields: [text] }] } },
    { name: 'a block', field: { name: 'body', type: 'blocks', blocks: [block] } },
    {
      name: 'a block in an array in a tab',
      field: {
        type: 'tabs',
        tabs: [
          {
            label: 'Tab',
            fields: [
              {
                name: 'list',
                type: 'array',
                fields: [{ name: 'body', type: 'blocks', blocks: [block] }],
              },
            ],
          },
        ],
      },
    },
  ])('reaches the hooks of $name', ({ field }) => {
    const { fields } = withNestedCallsNoticed({ slug: 'cards', fields: [field] })
    expect(hookIn(field)(inTransaction)).toBe('begun')
    expect(hookIn(fields[0])(inTransaction)).toBe('NESTED_OPERATION')
  })

  it.each<{ name: string; field: Field }>([
    { name: 'a group', field: { name: 'group', type: 'group', hooks, fields: [] } },
    { name: 'an array', field: { name: 'list', type: 'array', hooks, fields: [] } },
    { name: 'blocks', field: { name: 'body', type: 'blocks', hooks, blocks: [] } },
  ])('reaches what $name has of its own', ({ field }) => {
    const [changed] = withNestedCallsNoticed({ slug: 'cards', fields: [field] }).fields
    expect(hookIn(changed)(inTransaction)).toBe('NESTED_OPERATION')
  })

  it('reaches every kind of hook of a collection', async () => {
    const moments = ['beforeOperation', 'beforeChange', 'afterRead', 'afterDelete', 'afterLogin']
    const all = Object.fromEntries(moments.map((moment) => [moment, [begin, begin]]))
    const collection = { slug: 'cards', fields: [], hooks: all } as CollectionConfig
    const changed = withNestedCallsNoticed(collection).hooks as Record<string, Hook[]>
    expect(Object.keys(changed)).toEqual(moments)
    const answers = Object.values(changed).flatMap((list) =>
      list.map((hook) => hook(inTransaction)),
    )
    expect(answers).toEqual(Array.from({ length: 10 }, () => 'NESTED_OPERATION'))
  })

  it('leaves the rest as it is', () => {
    const collection: CollectionConfig = { slug: 'cards', fields: [{ name: 'n', type: 'number' }] }
    expect(withNestedCallsNoticed(collection)).toEqual(collection)
  })
})

describe('a hook that begins a transaction', () => {
  it('is refused while that of its request is live', () => {
    expect(noticed(begin)(inTransaction)).toBe('NESTED_OPERATION')
  })

  it('is told that it is lost when that of its request was rolled back', () => {
    expect(noticed(begin)({ req: { transactionID: 'rolled back' } })).toBe('TRANSACTION_LOST')
  })

  it('is still known after it has waited', async () => {
    const late: Hook = async (args) => Promise.resolve().then(() => begin(args))
    expect(await noticed(late)(inTransaction)).toBe('NESTED_OPERATION')
  })

  it.each([
    ['no request', {}],
    ['a request without a transaction', { req: {} }],
    ['one whose transaction only begins', { req: { transactionID: Promise.resolve('outer') } }],
  ])('may do so with %s', (_, args) => {
    expect(noticed(begin)(args)).toBe('begun')
  })

  it('is known by its own transaction, and nothing outside of it by any', () => {
    const around: Hook = () => noticed(begin)({ req: { transactionID: 'inner' } })
    expect(noticed(around)(inTransaction)).toBe('TRANSACTION_LOST')
    expect(begin({})).toBe('begun')
  })
})
