import { canary, commonWord } from './canary.ts'
import type { Made, Maker } from './createMaker.ts'
import { page, type Parts } from './makeParts.ts'

/** Two live models, whose elements and mappings are live, never live, or live until later. */
export async function makeModels(maker: Maker, { away, hidden }: Parts) {
  const { live, never, once } = maker
  const agency = { agency: hidden.organization.id, serviceOf: away.organization.id }
  const relatedModels = [{ relation: 'related', model: away.model.id }]
  const first = await live('practice-models', page('model', { ...agency, relatedModels }))
  const second = await live('practice-models', page('second model'))
  const [one, two, three] = [
    await live('practice-model-elements', element(first, 'one')),
    await live('practice-model-elements', element(first, 'two')),
    await live('practice-model-elements', element(first, 'three')),
  ]
  const other = await live('practice-model-elements', element(second, 'other'))
  const last = await live('practice-model-elements', element(second, 'last'))
  const gone = await once('practice-model-elements', secretElement(first, 'away-element'))
  await never('practice-model-elements', secretElement(first, 'never-element'))
  const above = await once('practice-model-elements', secretElement(second, 'away-parent'))
  const below = { ...element(second, 'below'), parent: above.id, kind: 'principle' }
  await live('practice-model-elements', below)

  const mapped = await live('element-mappings', mapping(one, other, `Both are ${commonWord}s`))
  await never('element-mappings', mapping(one, last, canary('never-mapping')))
  await once('element-mappings', mapping(two, last, canary('away-mapping')))
  await live('element-mappings', mapping(gone, other, canary('mapping-of-away')))
  const alone = await once('practice-model-elements', secretElement(first, 'alone'))
  await once('element-mappings', toNothing(alone, second))
  const rejection = { ...mapping(three, other, 'Rejected'), reviewStatus: 'rejected' }
  const rejected = await live('element-mappings', rejection)
  const ends: [Made, Made] = [first, second]
  return { ends, rejected, live: [...ends, one, mapped] }
}

function element(model: Made, name: string) {
  return { model: model.id, kind: 'value', label: `${commonWord} ${name}` }
}

function secretElement(model: Made, name: string) {
  return { model: model.id, kind: 'value', label: canary(name), tagline: canary(`${name}-tagline`) }
}

function mapping(from: Made, to: Made, rationale: string) {
  return { fromElement: from.id, toElement: to.id, relation: 'close', rationale }
}

function toNothing(from: Made, model: Made) {
  const rationale = canary('no-match')
  return { fromElement: from.id, toModel: model.id, relation: 'noMatch', rationale }
}
