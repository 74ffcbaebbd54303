import { richText } from '#tests/support/richText.ts'
import { canary, commonWord } from './canary.ts'
import type { Made, Maker } from './createMaker.ts'
import { page, type Parts } from './makeParts.ts'
import { target } from './secretValues.ts'

/** Live pages with something in every place that is not live, or will not be. */
export async function makeLivePages(maker: Maker, parts: Parts) {
  const { live, once } = maker
  const top = await live('topics', page('top'))
  const middle = await once('topics', { title: canary('middle'), parent: top.id })
  const main = await live('topics', { ...topicValues(parts), parent: middle.id })
  const below = await once('topics', { title: canary('below'), parent: main.id })
  const series = await live('topics', {
    ...page('series', { kind: 'series' }),
    related: { items: [{ target: target('resources', parts.resource.id) }] },
  })
  const article = await live('articles', articleValues(parts))
  const resource = await live('resources', resourceValues(parts))
  const gone: Made[] = []
  for (const collection of ['topics', 'articles'] as const) {
    gone.push(await live(collection, { title: canary(`gone-${collection}`) }))
  }
  const { away } = parts
  const hidden = [middle, below, away.article, away.resource, away.model, away.topic]
  maker.secrets.once.push(...gone.map(({ id }) => id))
  const paths = [top, series, article, resource].map(({ path }) => path)
  return { main, paths, gone, away: hidden }
}

function topicValues({ live, away, hidden, lending, dated, subjectNever }: Parts) {
  return {
    ...page('main'),
    intro: richText(`Of ${commonWord}s `, { doc: target('articles', away.article.id) }),
    featureImage: away.picture.id,
    cards: idsOf([hidden.card, live.card, away.card, ...lending]),
    spotlights: idsOf([...dated, hidden.spotlight, live.spotlight, away.spotlight]),
    related: {
      label: `More ${commonWord}s`,
      items: [
        { target: target('articles', away.article.id) },
        { target: target('practice-models', away.model.id), linkText: `Own ${commonWord} words` },
        { target: target('topics', away.topic.id) },
        { target: target('articles', live.article.id) },
      ],
    },
    resources: {
      items: [
        { resource: away.resource.id, annotation: `Why a ${commonWord}` },
        { resource: live.resource.id },
      ],
    },
    subjects: [subjectNever.id, live.subject.id],
    audiences: [hidden.audience.id],
    jurisdictions: [away.place.id],
  }
}

function articleValues({ live, away, hidden }: Parts) {
  return {
    ...page('story'),
    body: richText(`A ${commonWord} and `, { doc: target('resources', away.resource.id) }),
    organizations: idsOf([hidden.organization, live.organization, away.organization]),
    mentions: [
      target('articles', away.article.id),
      target('practice-models', away.model.id),
      target('resources', live.resource.id),
    ],
  }
}

function resourceValues({ live, away, hidden }: Parts) {
  return {
    ...page('training', { type: 'training' }),
    description: richText(`A ${commonWord} at `, { doc: target('topics', away.topic.id) }),
    authors: [{ organization: away.organization.id }, { name: `Ann ${commonWord}` }],
    publishers: [{ organization: hidden.organization.id }, { organization: live.organization.id }],
    files: [{ file: away.picture.id }, { file: hidden.picture.id }, { file: live.picture.id }],
    training: {
      provider: away.organization.id,
      ledBy: hidden.organization.id,
      host: live.organization.id,
    },
  }
}

function idsOf(made: Made[]): string[] {
  return made.map(({ id }) => id)
}
