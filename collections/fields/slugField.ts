import { servedField } from './servedField.ts'

/** The last part of the path, for front ends that make their own addresses. */
export const slugField = servedField({
  name: 'slug',
  description: 'The last part of the path.',
  read: ({ siblingData }) => lastPart(siblingData['path']),
})

function lastPart(path: unknown): string | null {
  return typeof path === 'string' ? (path.split('/').at(-1) ?? null) : null
}
