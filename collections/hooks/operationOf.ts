import type { CollectionBeforeOperationHook } from 'payload'

type Begun = Parameters<CollectionBeforeOperationHook>[0]

/** What is begun. Payload deprecates one name of an operation by deprecating the field. */
export function operationOf(begun: Begun): string {
  return (begun as { operation: string }).operation
}
