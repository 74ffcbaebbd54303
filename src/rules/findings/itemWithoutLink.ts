import { asValues } from './asValues.ts'
import type { Checked } from './checked.ts'
import type { Finding, Values } from './finding.ts'
import { isFilled } from './isFilled.ts'
import type { Part } from './partsOf.ts'
import { keyOf, refsOf } from './refsOf.ts'

/** Relations to documents that are of use only where they lead on. */
const leadingOn = ['spotlights', 'resource']

/**
 * Items that lead nowhere: rows of links with neither page nor address, spotlights without a link, resources with neither
 * address nor file. A card may stand for itself; see `buttonWithoutLink`.
 */
export function itemWithoutLink(asked: Checked): Finding[] {
  return [
    ...itself(asked),
    ...asked.parts.flatMap((part) => [...inRows(part), ...placed(part, asked)]),
  ]
}

function inRows({ path, field, value }: Part): Finding[] {
  const isOfLinks = field.flattenedFields?.some(({ name }) => name === 'externalUrl') ?? false
  if (field.type !== 'array' || !isOfLinks || !Array.isArray(value)) return []
  return value.flatMap((row: unknown, at) =>
    hasDestination(asValues(row))
      ? []
      : [
          finding(
            `${path}.${at}.target`,
            `Item ${at + 1} leads nowhere and is shown as plain text.`,
          ),
        ],
  )
}

function placed({ path, field, value }: Part, { facts }: Checked): Finding[] {
  if (!leadingOn.includes(field.name)) return []
  return refsOf(field, value).flatMap((ref, at) => {
    const target = facts.targets.get(keyOf(ref))
    if (!target || target.hasLink) return []
    const what = field.hasMany ? `Number ${at + 1} here` : 'This resource'
    return [finding(path, `${what} has no link of its own.`)]
  })
}

function itself({ type, document }: Checked): Finding[] {
  if (type === 'spotlights' && !hasDestination(document))
    return [finding('target', 'This spotlight leads nowhere and is shown as plain text.')]
  if (type === 'resources' && !isFilled(document['link']) && !hasRows(document['files']))
    return [finding('link', 'This resource can neither be opened nor downloaded.')]
  return []
}

function finding(path: string, what: string): Finding {
  const message = `${what} Give it a link, where there is one.`
  return { code: 'item-without-link', severity: 'warning', path, message }
}

function hasDestination(row: Values): boolean {
  return Boolean(row['target']) || isFilled(row['externalUrl'])
}

function hasRows(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
