import type { PracticeModelPage } from '@kindred/client'
import { ContentFrame } from '#parts/contentFrame.tsx'
import { ElementTree } from '#parts/elementTree.tsx'
import { Facts } from '#parts/facts.tsx'
import { Html } from '#parts/html.tsx'
import { ItemLink } from '#parts/itemLink.tsx'
import { Section } from '#parts/section.tsx'
import { crosswalkHref } from '#visit/crosswalkHref.ts'
import { useVisit } from '#visit/visit.ts'

export function ModelPage({ page }: { page: PracticeModelPage }) {
  const { words } = useVisit()
  const { tagline, overview, shortNames, policyNumber, edition, foundation } = page.details
  const { relatedModels, elements } = page.details
  return (
    <ContentFrame page={page}>
      {tagline && <p class="quoted">{tagline}</p>}
      <Facts
        facts={[
          [words.facts.shortNames, shortNames.join(', ')],
          [words.facts.policyNumber, policyNumber],
          [words.facts.edition, edition?.label],
        ]}
      />
      {overview && <Html html={overview.html} />}
      {foundation.length > 0 && (
        <Section id="foundation" title={words.foundation}>
          <ol class="plain">{foundation.map((words) => words && <li>{words}</li>)}</ol>
        </Section>
      )}
      <Crosswalks page={page} />
      {elements.length > 0 && (
        <Section id="elements" title={words.elements}>
          <ElementTree elements={elements} />
        </Section>
      )}
      {relatedModels.length > 0 && (
        <Section id="related-models" title={words.relatedModels}>
          <ul class="plain">
            {relatedModels.map(({ relation, model }) => (
              <li>
                {words.modelRelations[relation]} <ItemLink item={model} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </ContentFrame>
  )
}

function Crosswalks({ page }: { page: PracticeModelPage }) {
  const { words, locale } = useVisit()
  const others = page.links.crosswalks.filter(({ path }) => path !== null)
  if (others.length === 0) return null
  return (
    <Section id="crosswalks" title={words.compareWith}>
      <ul class="plain">
        {others.map((other) => (
          <li>
            <a href={crosswalkHref({ from: page.path, to: String(other.path), locale })}>
              {words.compareThis(other.title ?? words.untitled)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
