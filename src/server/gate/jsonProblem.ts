const deepest = 32
const longestNumber = 400
const poisonous = new Set(['__proto__', 'constructor', 'prototype'])
const loneSurrogate = /\p{Cs}/u
const startsNumber = /[-\d]/
const afterString = /\s*:/y

/** What is open at a place in the text: the keys of each object so far, null for a list. */
type Walk = { text: string; open: (Set<string> | null)[]; keys: number; mostKeys: number }
type Step = { next: number; problem?: string | undefined }

/**
 * What must not be parsed although it may be JSON, in one pass: too deep or too long to be worth the
 * work, or read differently by other programs. The grammar itself is left to `JSON.parse`.
 */
export function jsonProblem(text: string, { mostKeys }: { mostKeys: number }): string | null {
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark'
  if (loneSurrogate.test(text)) return 'it holds half of a character'
  const walk: Walk = { text, open: [], keys: 0, mostKeys }
  for (let index = 0; index < text.length;) {
    const { next, problem } = step(walk, index)
    if (problem) return problem
    index = next
  }
  return null
}

function step(walk: Walk, index: number): Step {
  const char = walk.text.charAt(index)
  if (char === '"') return stepString(walk, index)
  if (char === '{' || char === '[') return stepIn(walk, index)
  if (char === '}' || char === ']') walk.open.pop()
  if (startsNumber.test(char)) return stepNumber(walk.text, index)
  return { next: index + 1 }
}

function stepIn(walk: Walk, index: number): Step {
  walk.open.push(walk.text.charAt(index) === '{' ? new Set() : null)
  const problem = walk.open.length > deepest ? `it is more than ${deepest} levels deep` : undefined
  return { next: index + 1, problem }
}

function stepNumber(text: string, index: number): Step {
  let next = index + 1
  while (isInNumber(text.charCodeAt(next))) next += 1
  if (next - index > longestNumber) return { next, problem: 'a number in it is too long' }
  // Three characters hold one digit of an exponent at most, which is always finite.
  const isSmall = next - index < 4 || Number.isFinite(Number(text.slice(index, next)))
  return { next, problem: isSmall ? undefined : 'a number in it is not finite' }
}

/** The digits, `+`, `-`, `.`, `e` and `E`, by their codes. */
function isInNumber(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39
  return (
    isDigit || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 || code === 0x65
  )
}

function stepString(walk: Walk, index: number): Step {
  const next = endOfString(walk.text, index)
  const string = decode(walk.text.slice(index, next))
  if (string === null) return { next, problem: 'it is not JSON' }
  if (loneSurrogate.test(string)) return { next, problem: 'it holds half of a character' }
  afterString.lastIndex = next
  return { next, problem: afterString.test(walk.text) ? keyProblem(walk, string) : undefined }
}

function keyProblem(walk: Walk, key: string): string | undefined {
  walk.keys += 1
  const siblings = walk.open.at(-1)
  if (walk.keys > walk.mostKeys) return `it has more than ${walk.mostKeys} keys`
  if (poisonous.has(key)) return 'it has a key that no field can have'
  if (siblings?.has(key)) return 'it has the same key twice'
  siblings?.add(key)
  return undefined
}

/** The place after the closing quote: one that an even number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (
    let quote = text.indexOf('"', start + 1);
    quote !== -1;
    quote = text.indexOf('"', quote + 1)
  ) {
    if (backslashesBefore(text, quote) % 2 === 0) return quote + 1
  }
  return text.length
}

function backslashesBefore(text: string, index: number): number {
  let count = 0
  while (text.charAt(index - 1 - count) === '\\') count += 1
  return count
}

function decode(quoted: string): string | null {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return String(JSON.parse(quoted))
  } catch {
    return null
  }
}
