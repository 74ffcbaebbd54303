import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'
import { fillPath } from '#collections/hooks/fillPath.ts'
import { checkPath } from '#rules/pathOf.ts'

/**
 * The public address of a document, never empty; left empty by an editor, it is made from the title. Its row in `routes`
 * keeps it unique: here the stored row of a draft keeps the path of its first save.
 */
export function pathField(prefix: string): TextField {
  return {
    name: 'path',
    type: 'text',
    required: true,
    index: true,
    validate: checkPath,
    hooks: { beforeValidate: [fillPath(prefix)], beforeDuplicate: [pathOfCopy] },
    admin: {
      position: 'sidebar',
      description: `Where readers find it, such as ${prefix}/kinship-care. Made from the title when left empty.`,
    },
  }
}

/** Payload would add " - Copy", which no path may hold, and the same each time. */
function pathOfCopy({ value }: { value?: unknown }): string {
  return `${String(value)}-copy-${randomUUID().slice(0, 8)}`
}
