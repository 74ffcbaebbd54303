import { canary, commonWord } from './canary.ts'
import type { Maker } from './createMaker.ts'
import { target } from './secretValues.ts'

export type Parts = Awaited<ReturnType<typeof makeParts>>

const yearMs = 365 * 24 * 60 * 60 * 1000

/** What stands on pages or is linked from them: live, never live, and live until later. */
export async function makeParts(maker: Maker) {
  const { live, never, once } = maker
  const term = (scheme: string, label: string) => ({ scheme, label })
  const subject = await live('terms', term('subject', `${commonWord}s`))
  const organization = await live('organizations', { name: `The ${commonWord} fund` })
  const picture = await live('media', { alt: `A ${commonWord}` })
  const glossary = await live('glossary-terms', { term: commonWord, definition: 'It digs.' })
  const article = await live('articles', page('article', { subjects: [subject.id] }))
  const resource = await live('resources', page('resource', { subjects: [subject.id] }))
  const toArticle = target('articles', article.id)
  const card = await live('cards', { title: `A ${commonWord} card`, target: toArticle })
  const away = {
    article: await once('articles', secretPage('away-article')),
    resource: await once('resources', secretPage('away-resource')),
    model: await once('practice-models', secretPage('away-model')),
    topic: await once('topics', secretPage('away-topic')),
    card: await once('cards', { title: canary('away-card') }),
    organization: await once('organizations', { name: canary('away-organization') }),
    picture: await once('media', { alt: canary('away-alt') }),
    place: await once('terms', term('jurisdiction', canary('away-term'))),
    spotlight: await once('spotlights', { linkText: canary('away-spotlight') }),
  }
  const subjectNever = await never('terms', term('subject', 'platypus'))
  const hidden = {
    audience: await never('terms', term('audience', canary('audience'))),
    organization: await never('organizations', { name: canary('never-organization') }),
    picture: await never('media', { alt: canary('never-alt') }),
    card: await never('cards', { title: canary('never-card') }),
    spotlight: await never('spotlights', { linkText: canary('never-spotlight') }),
  }
  const spotlight = await live('spotlights', {
    linkText: `A ${commonWord} spotlight`,
    organization: hidden.organization.id,
  })
  const dated = [
    await live('spotlights', { linkText: canary('past'), ends: momentIn(-yearMs) }),
    await live('spotlights', { linkText: canary('future'), starts: momentIn(yearMs) }),
  ]
  // They stay published; readers have them between their dates only.
  maker.secrets.once.push(...dated.map(({ id }) => id))
  const lending = [
    await live('cards', { title: `${commonWord} words`, ...leadingTo(away.article.id) }),
    await live('cards', { title: null, ...leadingTo(away.article.id) }),
    await live('cards', { title: `A ${commonWord} picture`, image: hidden.picture.id }),
    await live('cards', { title: `Another ${commonWord} picture`, image: away.picture.id }),
  ]
  return {
    live: { subject, organization, picture, glossary, article, resource, card, spotlight },
    article,
    resource,
    away,
    hidden,
    subjectNever,
    dated,
    lending,
  }
}

export function page(name: string, more: object = {}) {
  return { title: `A ${commonWord} ${name}`, summary: `Of ${commonWord}s`, ...more }
}

function secretPage(name: string) {
  return { title: canary(name), summary: canary(`${name}-summary`) }
}

function leadingTo(id: string) {
  return { target: target('articles', id) }
}

function momentIn(ms: number): string {
  return new Date(Date.now() + ms).toISOString()
}
