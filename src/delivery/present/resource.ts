import { citationOf, mediumOf } from '#rules/citation.ts'
import { precisionOf } from '#rules/issued.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { View } from '#delivery/read/view.ts'
import type { AgentAnswer, ResourceDetails } from '#delivery/schema/resource.ts'
import { filledOrNull } from './filledOrNull.ts'
import { itemFor } from './item.ts'
import { mediaFor } from './media.ts'
import { richTextFor } from './richText.ts'

/** What a resource has of its own. */
export async function resourceDetails(view: View, reading: Reading): Promise<ResourceDetails> {
  const [description, authors, publishers, files] = await Promise.all([
    richTextFor(view.richText('description'), reading),
    agentsFor(view.rows('authors'), reading),
    agentsFor(view.rows('publishers'), reading),
    filesFor(view.rows('files'), reading),
  ])
  const issued = view.text('issued')
  const publication = publicationOf(view.group('publication'))
  return {
    type: view.text('type') as ResourceDetails['type'],
    description,
    authors,
    publishers,
    issued,
    issuedPrecision: precisionOf(issued),
    url: view.text('link'),
    files,
    citation: citationFor(view, { authors, publishers }),
    publication: filledOrNull(publication),
    recording: filledOrNull({
      minutes: view.group('recording').number('minutes'),
      transcript: view.group('recording').text('transcript'),
    }),
    training: trainingOf(view.group('training')),
  }
}

type Agents = { authors: AgentAnswer[]; publishers: AgentAnswer[] }

function citationFor(view: View, { authors, publishers }: Agents): string | null {
  const title = view.text('title')
  if (!title) return null
  return citationOf({
    authors,
    publishers,
    issued: view.text('issued'),
    title,
    ...publicationOf(view.group('publication')),
    medium: mediumOf(view.text('type')),
    url: view.text('link'),
  })
}

function publicationOf(publication: View) {
  return {
    series: publication.text('series'),
    volume: publication.text('volume'),
    issue: publication.text('issue'),
    pages: publication.text('pages'),
  }
}

function trainingOf(training: View): ResourceDetails['training'] {
  return filledOrNull({
    deliveryMode: training.text('deliveryMode') as 'online' | 'in-person' | 'blended' | null,
    minutes: training.number('minutes'),
    credits: training.text('credits'),
    learningOutcomes: training.rows('learningOutcomes').map((row) => row.text('text')),
  })
}

/** An agent is an organization that is live, or a name; else it is left out. */
async function agentsFor(rows: View[], reading: Reading): Promise<AgentAnswer[]> {
  const agents = await Promise.all(
    rows.map(async (row) => {
      const organization = await itemFor(row.ref('organization', 'organizations'), reading)
      const name = organization?.title ?? row.text('name')
      return name ? { name, organization } : null
    }),
  )
  return agents.filter((agent) => agent !== null)
}

async function filesFor(rows: View[], reading: Reading): Promise<ResourceDetails['files']> {
  const files = await Promise.all(
    rows.map(async (row) => {
      const file = await mediaFor(row.ref('file', 'media'), reading)
      return file && { file, language: row.text('language') as 'en' | 'es' | 'other' | null }
    }),
  )
  return files.filter((file) => file !== null)
}
