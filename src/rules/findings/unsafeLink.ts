import { richLinksOf } from './blocksOf.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { isFilled } from './isFilled.ts'
import type { Part } from './partsOf.ts'

const schemes = ['https:', 'http:', 'mailto:', 'tel:']
const addressFields = ['externalUrl', 'link', 'website', 'baseUrl']
/** Only to read a path or a fragment as browsers do; nothing is asked there. */
const anyPage = 'https://kindred.invalid'

/** Links whose scheme, as browsers parse it (WHATWG URL), is not one that only leads somewhere. */
export function unsafeLink({ parts, facts }: Checked): Finding[] {
  return parts
    .filter(({ field }) => field.localized || facts.isFirst)
    .flatMap((part) => addressesIn(part).map((address) => ({ path: part.path, address })))
    .filter(({ address }) => !isSafe(address))
    .map(({ path, address }) => ({
      code: 'unsafe-link',
      severity: 'error',
      path,
      message: `Replace the unsafe link "${address.slice(0, 60)}": links begin with https, http, mailto or tel.`,
    }))
}

function addressesIn({ field, value }: Part): string[] {
  if (field.type === 'richText') return richLinksOf(value).flatMap(({ url }) => given(url))
  return addressFields.includes(field.name) ? given(value) : []
}

function given(value: unknown): string[] {
  return isFilled(value) ? [value] : []
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address, anyPage)) return false
  const { protocol, username, password } = new URL(address, anyPage)
  return schemes.includes(protocol) && username === '' && password === ''
}
