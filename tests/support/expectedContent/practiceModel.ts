import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import { languageOf, nameIn, type Asked } from './language.ts'
import { byPath, itemsOf, type Context } from './links.ts'
import { filesOf, liveFiles, type Demo } from './readFiles.ts'
import { richTextOf } from './richText.ts'
import { listAt, numberAt, textAt } from './values.ts'

/** The order of the content model. */
const kinds = [
  'element',
  'value',
  'principle',
  'frontline-practice',
  'core-element',
  'capacity-area',
  'strategy',
  'theme',
  'outcome',
  'other',
]

export function practiceModelOf(file: SeedFile, context: Context) {
  const { fields, body } = file
  const locale = languageOf(file, context.asked)
  const elements = elementsOf(file, context.demo)
  return {
    details: {
      shortNames: listAt(fields, 'shortNames'),
      policyNumber: textAt(fields, 'policyNumber'),
      edition: null,
      tagline: textAt(fields, 'tagline', locale),
      overview: richTextOf(body?.[locale] ?? null),
      foundation: listAt(fields, 'foundation').map((row) => textAt(row, 'text', locale)),
      relatedModels: [],
      elementCount: elements.length,
      elements: treeOf(elements, undefined, context.asked),
    },
    links: {
      agency: itemsOf([fields['agency']], context),
      serviceOf: itemsOf([fields['serviceOf']], context),
      funder: itemsOf([fields['funder']], context),
      crosswalks: byPath(liveFiles(context.demo, othersMappedTo(file, context.demo)), context),
    },
  }
}

/** The elements of a model by kind and place. */
export function elementsOf({ key }: SeedFile, demo: Demo): SeedFile[] {
  const place = ({ fields }: SeedFile) =>
    kinds.indexOf(String(fields['kind'])) * 100 + Number(fields['position'])
  return filesOf(demo, 'practice-model-elements')
    .filter(({ fields }) => fields['model'] === key)
    .sort((one, other) => place(one) - place(other))
}

function treeOf(elements: SeedFile[], parent: string | undefined, asked: Asked): object[] {
  return elements
    .filter(({ fields }) => fields['parent'] === parent)
    .map((file) => {
      const locale = languageOf(file, asked)
      return {
        id: seedId(file.key),
        kind: file.fields['kind'],
        label: nameIn(file, locale),
        otherLabels: listAt(file.fields, 'otherLabels'),
        tagline: textAt(file.fields, 'tagline', locale),
        description: richTextOf(textAt(file.fields, 'description', locale)),
        position: numberAt(file.fields, 'position'),
        locale,
        children: treeOf(elements, file.key, asked),
      }
    })
}

/** Each of the other models once. */
function othersMappedTo({ key }: SeedFile, demo: Demo): unknown[] {
  const others = filesOf(demo, 'element-mappings').flatMap(({ fields }) => {
    const models = [fields['fromModel'], fields['toModel']]
    return models.includes(key) ? models.filter((model) => model !== key) : []
  })
  return [...new Set(others)]
}
