import { describe, expect, it } from '@jest/globals'
import { isSafeLink, isSafeUrl } from '#rules/safeUrl.ts'

const addresses = ['https://example.org', 'http://example.org:8080/a?b=c#d', 'https://ñ.example/ü']
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' https://example.org',
  'https:example.org',
  'https://user@example.org',
  'https://user:word@example.org',
  'https://example.org\\@evil.example',
  'https://exa\u202Emple.org',
  '//evil.example',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org',
  'https://',
  '',
  null,
  undefined,
  {},
]

describe('isSafeUrl', () => {
  it.each(addresses)('takes %s', (url) => expect(isSafeUrl(url)).toBe(true))
  it.each([...unsafe, '/a', '#a', 'mailto:a@example.org'])('refuses %j', (url) =>
    expect(isSafeUrl(url)).toBe(false),
  )
})

describe('isSafeLink', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://ñ.example/ü',
    '#part-2',
    'mailto:a@example.org',
    'mailto:a@example.org?subject=Hello%20you',
    'MAILTO:a@example.org',
    'tel:+1-202-555-0142',
    'tel:(202)555-0142;ext=7',
  ])('takes %s', (link) => expect(isSafeLink(link)).toBe(true))

  it.each([
    ...unsafe,
    '/a/b',
    '/\\evil.example',
    '#',
    '#a b',
    '#a<b',
    'mailto:',
    'mailto:a@b,c@d',
    'a/b',
    'mailto:a@b\nc',
    'tel:',
    'tel:javascript',
    'https://intranet/page',
    'sms:123',
  ])('refuses %j', (link) => expect(isSafeLink(link)).toBe(false))
})
