import type { CollectionSlug, Field, FieldHook } from 'payload'
import { readTarget, type Target } from '#collections/hooks/readTarget.ts'
import { targetRef } from '#collections/hooks/targetRef.ts'
import { linkTargets } from './linkTargets.ts'
import { servedField } from './servedField.ts'

type Lender = {
  /** The relation that text is taken from where the document's own is empty. */
  relation?: string
  to?: CollectionSlug | CollectionSlug[]
  /** The names of the document's own fields, where it has any. */
  own: { heading?: string; text?: string; url?: string }
}

/**
 * What readers use: own text where there is some, else the target's. The stored fields stay as they
 * are, since an editor's save would otherwise freeze what was inherited.
 */
export function inheritedFields({ relation = 'target', to = linkTargets, own }: Lender): Field[] {
  const read = (ownField: string | undefined, lent: (target: Target) => string | null) =>
    ownOrLent({ ownField, relation, to, lent })
  return [
    servedField({
      name: 'heading',
      description: 'The words of the link: its own, or the title of what it leads to.',
      read: read(own.heading, ({ title }) => title),
    }),
    servedField({
      name: 'text',
      description: 'The text below the heading: its own, or the summary of what it leads to.',
      read: read(own.text, ({ summary }) => summary),
    }),
    servedField({
      name: 'url',
      description: 'Where it leads: a path of ours, or an address elsewhere. Null for plain text.',
      read: read(own.url, ({ path }) => path),
    }),
  ]
}

type Inheritance = {
  ownField: string | undefined
  relation: string
  to: CollectionSlug | CollectionSlug[]
  lent: (target: Target) => string | null
}

function ownOrLent({ ownField, relation, to, lent }: Inheritance): FieldHook {
  return async ({ siblingData, req, overrideAccess = false }) => {
    if (ownField && siblingData[ownField]) return siblingData[ownField]
    const ref = targetRef(siblingData[relation], to)
    const target = ref && (await readTarget({ ...ref, req, overrideAccess }))
    return target ? lent(target) : null
  }
}
