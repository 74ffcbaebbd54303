import type { Course, CreativeWork } from 'schema-dts'
import type { Content } from '#delivery/schema/content.ts'
import { filled } from './filled.ts'
import { organizationOf, workOf, type Addresses } from './workOf.ts'

type Resource = Extract<Content, { type: 'resource' }>
type Agent = Resource['details']['authors'][number]

const types = {
  publication: 'DigitalDocument',
  video: 'VideoObject',
  podcast: 'PodcastEpisode',
  webinar: 'VideoObject',
  infographic: 'ImageObject',
  dataset: 'Dataset',
  website: 'WebSite',
} as const

/** A training is a course; what else there is, a work of its kind. Its own address is where it can be read or taken. */
export function resourceLd(
  page: Resource,
  addresses: Addresses,
): Exclude<CreativeWork, string> | Exclude<Course, string> {
  const { details } = page
  const shared = {
    ...workOf(page, addresses),
    ...filled({
      sameAs: details.url,
      author: details.authors.map((agent) => agentOf(agent, 'Person')),
      publisher: details.publishers.map((agent) => agentOf(agent, 'Organization')),
      datePublished: details.issued,
      encoding: details.files.map(({ file, language }) =>
        filled({
          '@type': 'MediaObject' as const,
          contentUrl: file.url,
          encodingFormat: file.mimeType,
          inLanguage: language === 'other' ? null : language,
        }),
      ),
    }),
  }
  if (details.type === 'training') return { '@type': 'Course', ...shared, ...courseOf(page) }
  const minutes = details.recording?.minutes
  return {
    '@type': types[details.type],
    ...shared,
    ...filled({ timeRequired: minutes ? durationOf(minutes) : null }),
  }
}

function courseOf({ details: { training }, links }: Resource) {
  const minutes = training?.minutes
  const mode = training?.deliveryMode
  return filled({
    timeRequired: minutes ? durationOf(minutes) : null,
    teaches: training?.learningOutcomes.filter((outcome) => outcome !== null) ?? [],
    provider: links.provider.map(organizationOf),
    hasCourseInstance: mode ? [{ '@type': 'CourseInstance' as const, courseMode: mode }] : null,
  })
}

/** Authors of whom Kindred knows the name only are people as a rule, publishers are not. */
function agentOf({ name, organization }: Agent, otherwise: 'Person' | 'Organization') {
  return organization ? organizationOf(organization) : { '@type': otherwise, name }
}

/** As ISO 8601 has it. */
function durationOf(minutes: number): string {
  return `PT${minutes}M`
}
