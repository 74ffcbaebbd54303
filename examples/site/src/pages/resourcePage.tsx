import type { Agent, ResourcePage as Resource } from '@kindred/client'
import { ContentFrame } from '#parts/contentFrame.tsx'
import { Day } from '#parts/day.tsx'
import { Facts, type Fact } from '#parts/facts.tsx'
import { Html } from '#parts/html.tsx'
import { Section } from '#parts/section.tsx'
import { useVisit } from '#visit/visit.ts'
import type { Words } from '#words/words.ts'

export function ResourcePage({ page }: { page: Resource }) {
  const { words } = useVisit()
  const { description, url, training, recording, citation } = page.details
  return (
    <ContentFrame page={page}>
      {description && <Html html={description.html} />}
      {url && (
        <p>
          <a class="button" href={url}>
            {words.readAt}
          </a>
        </p>
      )}
      <Facts facts={factsOf(page.details, words)} />
      <Files files={page.details.files} />
      {training && training.learningOutcomes.length > 0 && (
        <Section id="outcomes" title={words.outcomes}>
          <ol class="plain">
            {training.learningOutcomes.map((outcome) => outcome && <li>{outcome}</li>)}
          </ol>
        </Section>
      )}
      {recording?.transcript && (
        <Section id="transcript" title={words.transcript}>
          <p class="transcript">{recording.transcript}</p>
        </Section>
      )}
      {citation && (
        <Section id="citation" title={words.citation}>
          <p>{citation}</p>
        </Section>
      )}
    </ContentFrame>
  )
}

function factsOf(details: Resource['details'], words: Words): Fact[] {
  const { facts, resourceTypes } = words
  const { authors, issued, publication, publishers, type } = details
  return [
    [facts.type, resourceTypes[type]],
    [facts.authors, names(authors)],
    [facts.publishers, names(publishers)],
    [facts.issued, issued && <Day date={issued} />],
    [facts.series, seriesOf(publication, words)],
    [facts.pages, publication?.pages],
    ...takenFacts(details, words),
  ]
}

/** Of what is taken, watched or listened to. */
function takenFacts({ recording, training }: Resource['details'], words: Words): Fact[] {
  const length = training?.minutes ?? recording?.minutes
  const mode = training?.deliveryMode
  return [
    [words.facts.delivery, mode && words.deliveryModes[mode]],
    [words.facts.length, length && words.minutes(length)],
    [words.facts.credits, training?.credits],
  ]
}

function seriesOf(publication: Resource['details']['publication'], words: Words): string {
  const { series, volume, issue } = publication ?? {}
  return [series, volume && words.volume(volume), issue && words.number(issue)]
    .filter(Boolean)
    .join(', ')
}

function names(agents: Agent[]): string {
  return agents.map(({ name }) => name).join('; ')
}

function Files({ files }: { files: Resource['details']['files'] }) {
  const { words, kindred } = useVisit()
  if (files.length === 0) return null
  return (
    <Section id="files" title={words.files}>
      <ul class="plain">
        {files.map(({ file, language }) => (
          <li>
            <a
              href={kindred(file.url)}
              hreflang={language === 'other' ? undefined : (language ?? undefined)}
            >
              {file.caption ?? file.alt ?? file.url.split('/').at(-1)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
