import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import { itemOf } from './item.ts'
import { languageOf, languageWhere, nameIn } from './language.ts'
import { byPath, itemsOf, type Context } from './links.ts'
import { filesOf, liveFiles } from './readFiles.ts'
import { richTextOf } from './richText.ts'
import { listAt, textAt, valueAt } from './values.ts'

export function topicOf(file: SeedFile, context: Context) {
  const { fields, body } = file
  const children = filesOf(context.demo, 'topics').filter(
    (one) => one.fields['parent'] === file.key,
  )
  const locale = languageOf(file, context.asked)
  const parts = (name: string) => liveFiles(context.demo, listAt(fields, name))
  return {
    details: {
      kind: fields['kind'],
      intro: richTextOf(body?.[locale] ?? null),
      featureImage: null,
      spotlights: parts('spotlights').map((one) => spotlightOf(one, context)),
      cards: parts('cards').map((one) => cardOf(one, context)),
      related: listWith(fields['related'], relatedItem, context),
      resources: listWith(fields['resources'], resourceItem, context),
    },
    links: { parent: itemsOf([fields['parent']], context), children: byPath(children, context) },
  }
}

/** No card or spotlight of the demo leads anywhere. */
const leadsNowhere = { url: null, target: null }

function cardOf(file: SeedFile, { asked }: Context) {
  const locale = languageOf(file, asked)
  return {
    id: seedId(file.key),
    type: 'card',
    heading: nameIn(file, locale),
    text: textAt(file.fields, 'body', locale),
    buttonLabel: textAt(file.fields, 'buttonLabel', locale),
    image: null,
    ...leadsNowhere,
    locale,
  }
}

function spotlightOf(file: SeedFile, context: Context) {
  const locale = languageOf(file, context.asked)
  const [organization = null] = itemsOf([file.fields['organization']], context)
  return {
    id: seedId(file.key),
    type: 'spotlight',
    heading: nameIn(file, locale),
    text: textAt(file.fields, 'body', locale),
    organization,
    starts: null,
    ends: null,
    ...leadsNowhere,
    locale,
  }
}

type RowOf = (row: unknown, context: Context) => object[]

function listWith(list: unknown, rowOf: RowOf, context: Context) {
  const label = wordsOf(valueAt(list, 'label'), context)
  const items = listAt(list, 'items').flatMap((row) => rowOf(row, context))
  return { label: label.words, locale: label.locale, items }
}

function relatedItem(row: unknown, context: Context) {
  const { words, locale } = wordsOf(valueAt(row, 'linkText'), context)
  return [{ heading: words, ...leadsNowhere, locale }]
}

function resourceItem(row: unknown, { demo, asked }: Context) {
  return liveFiles(demo, [valueAt(row, 'resource')]).map((file) => {
    const resource = itemOf(file, asked)
    const { title: heading, summary: text, path: url, locale } = resource
    return { heading, text, url, resource, locale }
  })
}

function wordsOf(byLanguage: unknown, { asked }: Context) {
  const locale = languageWhere((one) => textAt(byLanguage, one) !== null, asked)
  return { words: textAt(byLanguage, locale), locale }
}
