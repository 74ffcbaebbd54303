import { parse } from 'qs-esm'
import { ParameterInvalid, ParameterUnknown, PathMalformed } from '#errors/catalogue.ts'

type Limits = { characters: number; parameters: number }

/** What the URL parser would drop, encode or take for the start of a fragment. */
const foreign = /[^\x21-\x7e]|#/
const brackets = /[[\]]/

/** As in Payload's `createPayloadRequest`, so that both read the same. */
const options = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: false }

/**
 * The parameters of a query without its `?`, by name. Throws ParameterInvalid where it is too long,
 * PathMalformed where it cannot be decoded, and for names that qs would drop or others read otherwise.
 */
export function parseSearch(search: string, limits: Limits): Record<string, unknown> {
  if (search.length > limits.characters) throw tooLong(`${limits.characters} characters`)
  if (foreign.test(search)) throw new PathMalformed({})
  const parts = search.split('&').filter(Boolean)
  if (parts.length > limits.parameters) throw tooLong(`${limits.parameters} parameters`)
  for (const part of parts) checkPart(part)
  return parse(search, options)
}

function tooLong(most: string) {
  return new ParameterInvalid({ path: 'query', expected: `no longer than ${most}` })
}

function checkPart(part: string): void {
  const text = decode(part)
  const name = decode(nameOf(part))
  if (text.includes('\0'))
    throw new ParameterInvalid({ path: shorten(name), expected: 'without NUL' })
  if (isMisread(name) || name.split(brackets).some(isPoisonous)) {
    throw new ParameterUnknown({ path: shorten(name) })
  }
}

/** qs and URLSearchParams, of which Payload asks both, would not agree on the name. */
function isMisread(name: string): boolean {
  return name === '' || name.startsWith('[') || name.includes('=')
}

/** Where qs ends a name: at the first `]=`, else at the first `=`. */
function nameOf(part: string): string {
  const bracket = part.indexOf(']=')
  const end = bracket === -1 ? part.indexOf('=') : bracket + 1
  return end === -1 ? part : part.slice(0, end)
}

function isPoisonous(segment: string): boolean {
  return segment === 'prototype' || segment in Object.prototype
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new PathMalformed({})
  }
}

function shorten(name: string): string {
  return name.slice(0, 100)
}
