import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { precisionOf } from './article.ts'
import { languageOf, nameIn } from './language.ts'
import { itemsOf, type Context } from './links.ts'
import { richTextOf } from './richText.ts'
import { listAt, numberAt, textAt, valueAt } from './values.ts'

export function resourceOf(file: SeedFile, context: Context) {
  const { fields, body } = file
  const locale = languageOf(file, context.asked)
  const issued = textAt(fields, 'issued')
  const publishers = listAt(fields, 'publishers').flatMap((row) =>
    itemsOf([valueAt(row, 'organization')], context),
  )
  const byTraining = (name: string) => itemsOf([valueAt(fields, 'training', name)], context)
  return {
    details: {
      type: fields['type'],
      description: richTextOf(body?.[locale] ?? null),
      authors: [],
      publishers: publishers.map((organization) => ({ name: organization.title, organization })),
      issued,
      issuedPrecision: precisionOf(issued),
      url: textAt(fields, 'link'),
      files: [],
      citation: citationOf({
        publishers: publishers.map(({ title }) => title),
        issued,
        title: nameIn(file, locale),
        isTraining: fields['type'] === 'training',
      }),
      publication: null,
      recording: null,
      training: fields['training'] === undefined ? null : trainingOf(fields['training'], locale),
    },
    links: {
      provider: byTraining('provider'),
      ledBy: byTraining('ledBy'),
      host: byTraining('host'),
    },
  }
}

function trainingOf(training: unknown, locale: string) {
  return {
    deliveryMode: textAt(training, 'deliveryMode'),
    minutes: numberAt(training, 'minutes'),
    credits: textAt(training, 'credits', locale),
    learningOutcomes: listAt(training, 'learningOutcomes').map((row) =>
      textAt(row, 'text', locale),
    ),
  }
}

type Cited = {
  publishers: (string | null)[]
  issued: string | null
  title: string | null
  isTraining: boolean
}

/** APA, 7th edition, 9.11, 9.12 and 9.17: without author the publisher stands there, without both the title does. */
function citationOf({ publishers, issued, title, isTraining }: Cited): string {
  const work = `${title}${isTraining ? ' [Training]' : ''}`
  const date = `(${issued ?? 'n.d.'})`
  const parts = publishers.length > 0 ? [...publishers, date, work] : [work, date]
  return parts.map((part) => `${part}.`).join(' ')
}
