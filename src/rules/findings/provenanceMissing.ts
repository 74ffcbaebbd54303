import { asValues } from './asValues.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { isFilled } from './isFilled.ts'

/** What says something about the world. Cards and spotlights point to it; organizations and terms are names. */
const sourced = new Set([
  'topics',
  'articles',
  'resources',
  'practice-models',
  'practice-model-elements',
  'element-mappings',
])

const noOrigin = /^(?:unknown|not known|none|n\/?a|tbd|desconocid[oa]|ningun[oa]|[-–—?.\s]+)$/i
const fileName = /^[^\s/]+\.(?:md|markdown|html?|docx?|pdf|ya?ml|json|csv|xlsx?|txt)$/i

/** Documents without an origin (publisher, agency, project or address) or without a statement of rights. */
export function provenanceMissing({ type, document }: Checked): Finding[] {
  if (!sourced.has(type)) return []
  const { origin, rights } = asValues(document['provenance'])
  return [
    ...(isOrigin(origin) ? [] : [missing('origin', 'Say who issued this, or give its address.')]),
    ...(isFilled(rights)
      ? []
      : [
          missing('rights', 'Say what may be done with this, even if it is "Unknown; facts only".'),
        ]),
  ]
}

/** A file that was imported is where it was read from, not where it comes from. */
function isOrigin(value: unknown): boolean {
  return isFilled(value) && !noOrigin.test(value.trim()) && !fileName.test(value.trim())
}

function missing(name: string, message: string): Finding {
  return { code: 'provenance-missing', severity: 'error', path: `provenance.${name}`, message }
}
