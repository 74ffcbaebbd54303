import type { TopicPage as Topic } from '@kindred/client'
import { Card } from '#parts/card.tsx'
import { ContentFrame } from '#parts/contentFrame.tsx'
import { Html } from '#parts/html.tsx'
import { PageLink } from '#parts/pageLink.tsx'
import { Picture } from '#parts/picture.tsx'
import { Section } from '#parts/section.tsx'
import { Spotlight } from '#parts/spotlight.tsx'
import { useVisit } from '#visit/visit.ts'

export function TopicPage({ page }: { page: Topic }) {
  const { intro, featureImage, cards, spotlights, related, resources } = page.details
  const { words } = useVisit()
  return (
    <ContentFrame page={page}>
      {featureImage && <Picture media={featureImage} sizes="(min-width: 64rem) 44rem, 100vw" />}
      {intro && <Html html={intro.html} />}
      {cards.length > 0 && (
        <Section id="cards" title={words.inDepth}>
          <ul class="cards">
            {cards.map((card) => (
              <Card card={card} />
            ))}
          </ul>
        </Section>
      )}
      {spotlights.length > 0 && (
        <Section id="spotlights" title={words.spotlights}>
          <ul class="spotlights">
            {spotlights.map((spotlight) => (
              <Spotlight spotlight={spotlight} />
            ))}
          </ul>
        </Section>
      )}
      <Resources list={resources} />
      <Related list={related} />
    </ContentFrame>
  )
}

function Resources({ list }: { list: Topic['details']['resources'] }) {
  const { words, langOf } = useVisit()
  if (list.items.length === 0) return null
  return (
    <Section id="resources" title={list.label ?? words.typesMany.resource} locale={list.locale}>
      <ul class="items">
        {list.items.map(({ heading, text, url, resource, locale }) => (
          <li>
            <PageLink url={url} locale={resource.locale}>
              {heading ?? words.untitled}
            </PageLink>
            {text && <p lang={langOf(locale)}>{text}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Related({ list }: { list: Topic['details']['related'] }) {
  const { words } = useVisit()
  if (list.items.length === 0) return null
  return (
    <Section id="related" title={list.label ?? words.linkedPages.mentions} locale={list.locale}>
      <ul class="plain">
        {list.items.map(({ heading, url, target, locale }) => (
          <li>
            <PageLink url={url} locale={target?.locale ?? locale}>
              {heading ?? words.untitled}
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
