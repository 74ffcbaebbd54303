import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { languageOf } from './language.ts'
import { itemsOf, type Context } from './links.ts'
import { richTextOf } from './richText.ts'
import { listAt, textAt } from './values.ts'

export function articleOf(file: SeedFile, context: Context) {
  const { fields, body } = file
  return {
    details: {
      kind: fields['kind'],
      body: richTextOf(body?.[languageOf(file, context.asked)] ?? null),
      issue: fields['issue'] === undefined ? null : issueOf(fields['issue']),
    },
    links: {
      organizations: itemsOf(listAt(fields, 'organizations'), context),
      mentions: itemsOf(listAt(fields, 'mentions'), context),
    },
  }
}

function issueOf(issue: unknown) {
  const date = textAt(issue, 'date')
  return {
    publication: textAt(issue, 'publication'),
    date,
    datePrecision: precisionOf(date),
    volume: textAt(issue, 'volume'),
    number: textAt(issue, 'number'),
  }
}

/** How exactly `2021`, `2023-06` or `2023-06-15` says when. */
export function precisionOf(date: string | null): string | null {
  if (date === null) return null
  return ['year', 'month', 'day'][date.split('-').length - 1] ?? null
}
