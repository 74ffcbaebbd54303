import { isSafeLink } from './safeUrl.ts'

type Check = (value: unknown) => boolean

/** What a node of one kind may hold: its properties, those that it must have, and the kinds below it. */
export type Shape = {
  properties: Record<string, Check>
  required: readonly string[]
  /** Null where it has no children. */
  children: ReadonlySet<string> | null
}

const words = ['text', 'linebreak', 'tab']
const inline = [...words, 'link', 'autolink']
const blocks = ['paragraph', 'heading', 'list', 'quote', 'horizontalrule']
/** Bold 1, italic 2, strike 4, underline 8, code 16, sub 32, super 64: what the served HTML shows. */
const allFormats = 127

const isText: Check = (value) => typeof value === 'string'
const isPlain = oneOf('')
const common = { type: isText, version: isCount(100) }
const branch = {
  ...common,
  children: Array.isArray,
  direction: oneOf('ltr', 'rtl'),
  format: oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify'),
  indent: isCount(10),
  textFormat: isCount(allFormats),
  textStyle: isPlain,
}
const leaf = {
  ...common,
  detail: isCount(3),
  format: isCount(allFormats),
  mode: oneOf('normal'),
  style: isPlain,
  text: isText,
}

const listProperties = {
  listType: oneOf('bullet', 'number'),
  start: isCount(100_000),
  tag: oneOf('ul', 'ol'),
}

/** Every kind of node that running text may hold. `linkTargets` are the collections that a link may lead to. */
export function shapesFor({ linkTargets }: { linkTargets: readonly string[] }) {
  const link = { ...branch, id: isText, fields: isLink(linkTargets) }
  return new Map<string, Shape>([
    ['root', holding(branch, blocks)],
    ['paragraph', holding(branch, inline)],
    ['heading', holding({ ...branch, tag: oneOf('h2', 'h3', 'h4') }, inline, ['tag'])],
    ['quote', holding(branch, inline)],
    ['list', holding({ ...branch, ...listProperties }, ['listitem'], ['listType'])],
    ['listitem', holding({ ...branch, value: isCount(100_000) }, [...inline, 'list'])],
    ['link', holding(link, words, ['fields'])],
    ['autolink', holding(link, words, ['fields'])],
    ['text', { properties: leaf, required: ['text'], children: null }],
    ['tab', { properties: leaf, required: [], children: null }],
    ['linebreak', { properties: common, required: [], children: null }],
    ['horizontalrule', { properties: common, required: [], children: null }],
  ])
}

function holding(
  properties: Record<string, Check>,
  kinds: string[],
  required: string[] = [],
): Shape {
  return { properties, required, children: new Set(kinds) }
}

function oneOf(...values: string[]): Check {
  return (value) => values.some((one) => one === value)
}

function isCount(most: number): Check {
  return (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
}

const linkFields = new Set(['linkType', 'url', 'newTab', 'doc'])

/** Either an address or a page of ours, by its id alone: more would store what another document says. */
function isLink(linkTargets: readonly string[]): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const link = value as Record<string, unknown>
    const isKnown = Object.keys(link).every((name) => linkFields.has(name))
    return isKnown && isSwitch(link['newTab']) && leads(link, linkTargets)
  }
}

function leads({ linkType, url, doc }: Record<string, unknown>, linkTargets: readonly string[]) {
  if (linkType === 'internal') return isUnset(url) && isPage(doc, linkTargets)
  const isCustom = isUnset(linkType) || linkType === 'custom'
  return isCustom && isUnset(doc) && isSafeLink(url)
}

function isSwitch(value: unknown): boolean {
  return isUnset(value) || typeof value === 'boolean'
}

function isPage(doc: unknown, linkTargets: readonly string[]): boolean {
  if (typeof doc !== 'object' || doc === null) return false
  const { relationTo, value, ...rest } = doc as Record<string, unknown>
  const isTarget = linkTargets.some((target) => target === relationTo)
  return isTarget && typeof value === 'string' && Object.keys(rest).length === 0
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
