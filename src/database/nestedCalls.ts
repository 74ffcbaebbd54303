import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { NestedOperation, TransactionLost } from '#errors/catalogue.ts'

type Hook = (args: never) => unknown

type Hooks = Record<string, unknown>

type TransactionId = number | string

const transactionOfHook = new AsyncLocalStorage<TransactionId>()

/**
 * Lets every hook of a collection know the transaction that it runs in, so that an operation which it begins without
 * passing `req` is refused at once: on SQLite it would wait for its own caller, on MongoDB it would stay when that fails.
 */
export function withNestedCallsNoticed<Config extends CollectionConfig>(
  collection: Config,
): Config {
  return { ...withHooks(collection), fields: collection.fields.map(fieldWithHooks) }
}

/** Runs a hook so that what it begins knows the transaction of its request. */
export function noticed<Noticed extends Hook>(hook: Noticed): Noticed {
  const run = (args: { req?: Partial<PayloadRequest> }) => {
    const transaction = args.req?.transactionID
    if (typeof transaction !== 'number' && typeof transaction !== 'string')
      return hook(args as never)
    return transactionOfHook.run(transaction, () => hook(args as never))
  }
  return run as unknown as Noticed
}

/**
 * Throws when a hook that runs in a transaction begins another one: `NestedOperation` where it left out `req`,
 * `TransactionLost` where it caught the error of an operation that has rolled its transaction back.
 */
export function refuseNested(isLive: (transaction: TransactionId) => boolean): void {
  const outer = transactionOfHook.getStore()
  if (outer === undefined) return
  throw isLive(outer) ? new NestedOperation({}) : new TransactionLost({})
}

function fieldWithHooks(field: Field): Field {
  const noticing = withHooks(field as Field & { hooks?: Hooks })
  if (noticing.type === 'tabs') return { ...noticing, tabs: noticing.tabs.map(withFields) }
  if (noticing.type === 'blocks') return { ...noticing, blocks: noticing.blocks.map(withFields) }
  return 'fields' in noticing ? withFields(noticing) : noticing
}

function withFields<Parent extends { fields: Field[] }>(parent: Parent): Parent {
  return { ...parent, fields: parent.fields.map(fieldWithHooks) }
}

function withHooks<Owner extends object>(owner: Owner & { hooks?: Hooks }): Owner {
  if (!owner.hooks) return owner
  const hooks = Object.entries(owner.hooks).map(([moment, list]) => [moment, allNoticed(list)])
  return { ...owner, hooks: Object.fromEntries(hooks) as Hooks }
}

function allNoticed(hooks: unknown): unknown {
  return Array.isArray(hooks) ? hooks.map((hook) => noticed(hook as Hook)) : hooks
}
