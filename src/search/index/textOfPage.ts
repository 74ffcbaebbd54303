import type { Content } from '#delivery/schema/content.ts'
import type { ElementAnswer } from '#delivery/schema/practiceModel.ts'
import type { Item, MediaAnswer, RichTextAnswer } from '#delivery/schema/shared.ts'
import { plainText } from '#search/text/plainText.ts'

type Text = string | null | undefined
type PageOf<Type extends Content['type']> = Content & { type: Type }

/**
 * What readers see on a page besides its title and summary, as plain text. It is made from the presented page, so what
 * readers do not get cannot be found. Left out is what other pages say of it: what leads to it and what stands below it.
 */
export function textOfPage(page: Content): string {
  const { audiences, jurisdictions, subjects } = page.links
  const texts = [...ownTexts(page), ...titles([...audiences, ...jurisdictions, ...subjects])]
  return texts.filter(Boolean).join('\n')
}

function ownTexts(page: Content): Text[] {
  switch (page.type) {
    case 'topic':
      return topicTexts(page)
    case 'article':
      return articleTexts(page)
    case 'resource':
      return resourceTexts(page)
    case 'practice-model':
      return modelTexts(page)
  }
}

function topicTexts({ details }: PageOf<'topic'>): Text[] {
  const { intro, featureImage, spotlights, cards, related, resources } = details
  // With dates, a spotlight comes and goes without an event, and its words would be found for ever.
  const lasting = spotlights.filter(({ starts, ends }) => !starts && !ends)
  return [
    rich(intro),
    ...lasting.flatMap((one) => [one.heading, one.text, one.organization?.title]),
    ...cards.flatMap((one) => [one.heading, one.text, one.buttonLabel, ...pictureTexts(one.image)]),
    related.label,
    ...related.items.map(({ heading }) => heading),
    resources.label,
    ...resources.items.flatMap(({ heading, text }) => [heading, text]),
    ...pictureTexts(featureImage),
  ]
}

function articleTexts({ details, links }: PageOf<'article'>): Text[] {
  return [
    rich(details.body),
    details.issue?.publication,
    ...titles([...links.organizations, ...links.mentions]),
  ]
}

function resourceTexts({ details, links }: PageOf<'resource'>): Text[] {
  const { description, authors, publishers, citation, publication, recording, training } = details
  return [
    rich(description),
    ...[...authors, ...publishers].map(({ name }) => name),
    ...(training?.learningOutcomes ?? []),
    ...titles([...links.provider, ...links.ledBy, ...links.host]),
    publication?.series,
    citation,
    recording?.transcript,
  ]
}

function modelTexts({ details, links }: PageOf<'practice-model'>): Text[] {
  const { shortNames, policyNumber, edition, tagline, overview, foundation } = details
  return [
    tagline,
    rich(overview),
    ...shortNames,
    policyNumber,
    edition?.label,
    ...foundation,
    ...details.elements.flatMap(elementTexts),
    ...titles(details.relatedModels.map(({ model }) => model)),
    ...titles([...links.agency, ...links.serviceOf, ...links.funder]),
  ]
}

function elementTexts(element: ElementAnswer): Text[] {
  const { label, otherLabels, tagline, description, children } = element
  return [label, ...otherLabels, tagline, rich(description), ...children.flatMap(elementTexts)]
}

function pictureTexts(picture: MediaAnswer | null): Text[] {
  return picture ? [picture.alt, picture.caption] : []
}

function rich(text: RichTextAnswer | null): string {
  return plainText(text?.nodes ?? null)
}

function titles(items: readonly Item[]): Text[] {
  return items.map(({ title }) => title)
}
