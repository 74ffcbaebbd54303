import { randomUUID } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'
import { checkPath, pathOf } from '#rules/pathOf.ts'

/**
 * The public address of a document, never empty: uniqueness on a key that may be null means opposite
 * things on the two databases. Left empty by an editor, it is made from the title.
 */
export function pathField(prefix: string): TextField {
  return {
    name: 'path',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: checkPath,
    hooks: { beforeValidate: [fillPath(prefix)], beforeDuplicate: [pathOfCopy] },
    admin: {
      position: 'sidebar',
      description: `Where readers find it, such as ${prefix || ''}/kinship-care. Made from the title when left empty.`,
    },
  }
}

function fillPath(prefix: string): FieldHook {
  return ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    const title: unknown = data?.['title']
    return (
      originalDoc?.path ?? pathOf(prefix, typeof title === 'string' && title ? title : randomUUID())
    )
  }
}

/** Payload would add " - Copy", which no path may hold, and the same each time. */
function pathOfCopy({ value }: { value?: unknown }): string {
  return `${String(value)}-copy-${randomUUID().slice(0, 8)}`
}
