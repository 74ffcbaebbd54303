import { isThere, languageOf } from '#delivery/read/languageOf.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Ref } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type {
  CardAnswer,
  RelatedItem,
  ResourceItem,
  SpotlightAnswer,
  TopicDetails,
} from '#delivery/schema/topic.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { itemFor, partLocale } from './item.ts'
import { mediaFor } from './media.ts'
import { richTextFor } from './richText.ts'

/** What a topic has of its own: its page, every part resolved and in the editor's order. */
export async function topicDetails(view: View, reading: Reading): Promise<TopicDetails> {
  const [intro, featureImage, spotlights, cards, related, resources] = await Promise.all([
    richTextFor(view.richText('intro'), reading),
    mediaFor(view.ref('featureImage', 'media'), reading),
    present(view.refs('spotlights', 'spotlights'), (ref) => spotlightFor(ref, reading)),
    present(view.refs('cards', 'cards'), (ref) => cardFor(ref, reading)),
    present(view.group('related').rows('items'), (row) => relatedItem(row, reading)),
    present(view.group('resources').rows('items'), (row) => resourceItem(row, reading)),
  ])
  return {
    kind: (view.text('kind') ?? 'topic') as TopicDetails['kind'],
    intro,
    featureImage,
    spotlights,
    cards,
    related: { ...headingOf(view.group('related'), reading), items: related },
    resources: { ...headingOf(view.group('resources'), reading), items: resources },
  }
}

function headingOf(
  list: View,
  reading: Reading,
): Pick<TopicDetails['related'], 'label' | 'locale'> {
  const locale = languageOf([list.fields['label']], reading)
  return { label: list.in(locale).text('label'), locale }
}

async function cardFor(ref: Ref, reading: Reading): Promise<CardAnswer | null> {
  const row = await reading.reader.whole(ref)
  if (!row) return null
  const own = [row['title'], row['body'], row['buttonLabel']]
  const stored = new View(row, reading.locale)
  const [target, image] = await Promise.all([
    itemFor(stored.ref('target'), reading),
    mediaFor(stored.ref('image', 'media'), reading),
  ])
  if (isEmpty(own, target)) return null
  const locale = partLocale(own, target, reading)
  const view = stored.in(locale)
  return {
    id: row.id,
    type: 'card',
    heading: view.text('title') ?? lent(target, 'title', locale),
    text: view.text('body') ?? lent(target, 'summary', locale),
    buttonLabel: view.text('buttonLabel'),
    image,
    url: view.text('externalUrl') ?? target?.path ?? null,
    target,
    locale,
  }
}

async function spotlightFor(ref: Ref, reading: Reading): Promise<SpotlightAnswer | null> {
  const row = await reading.reader.whole(ref)
  if (!row) return null
  const own = [row['linkText'], row['body']]
  const stored = new View(row, reading.locale)
  const [target, organization] = await Promise.all([
    itemFor(stored.ref('target'), reading),
    itemFor(stored.ref('organization', 'organizations'), reading),
  ])
  if (isEmpty(own, target)) return null
  const locale = partLocale(own, target, reading)
  const view = stored.in(locale)
  return {
    id: row.id,
    type: 'spotlight',
    heading: view.text('linkText') ?? lent(target, 'title', locale),
    text: view.text('body') ?? lent(target, 'summary', locale),
    organization,
    starts: view.moment('starts'),
    ends: view.moment('ends'),
    url: view.text('externalUrl') ?? target?.path ?? null,
    target,
    locale,
  }
}

/** A row goes with its target; one that never had a target is plain text. */
async function relatedItem(row: View, reading: Reading): Promise<RelatedItem | null> {
  const ref = row.ref('target')
  const target = await itemFor(ref, reading)
  if (ref && !target) return null
  const locale = partLocale([row.fields['linkText']], target, reading)
  const view = row.in(locale)
  return {
    heading: view.text('linkText') ?? lent(target, 'title', locale),
    url: view.text('externalUrl') ?? target?.path ?? null,
    target,
    locale,
  }
}

async function resourceItem(row: View, reading: Reading): Promise<ResourceItem | null> {
  const resource = await itemFor(row.ref('resource', 'resources'), reading)
  if (!resource) return null
  const locale = partLocale([row.fields['annotation']], resource, reading)
  return {
    heading: lent(resource, 'title', locale),
    text: row.in(locale).text('annotation') ?? lent(resource, 'summary', locale),
    url: resource.path,
    resource,
    locale,
  }
}

/** Words of what a part leads to, where they are in the language of the part. */
function lent(target: Item | null, field: 'title' | 'summary', locale: string): string | null {
  return target?.locale === locale ? target[field] : null
}

/** Without words of its own a part is nothing once what it leads to is not live. */
function isEmpty(own: readonly unknown[], target: Item | null): boolean {
  return !target && !own.some(isThere)
}

async function present<One, Made>(
  list: readonly One[],
  make: (one: One) => Promise<Made | null>,
): Promise<Made[]> {
  const made = await Promise.all(list.map(make))
  return made.filter((one) => one !== null)
}
