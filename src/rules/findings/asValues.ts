import type { Values } from './finding.ts'

/** A group or row as an object; one without fields where it is something else. */
export function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}
