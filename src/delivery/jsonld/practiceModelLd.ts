import type { DefinedTermSet } from 'schema-dts'
import type { Content } from '#delivery/schema/content.ts'
import type { ElementAnswer } from '#delivery/schema/practiceModel.ts'
import { filled } from './filled.ts'
import { organizationOf, workOf, type Addresses } from './workOf.ts'

type Model = Extract<Content, { type: 'practice-model' }>

/** A practice model is a set of terms: its elements, on all levels, in their order. */
export function practiceModelLd(
  page: Model,
  addresses: Addresses,
): Exclude<DefinedTermSet, string> {
  const { details, links } = page
  const work = workOf(page, addresses)
  return {
    '@type': 'DefinedTermSet',
    ...work,
    ...filled({
      alternateName: details.shortNames,
      creator: links.agency.map(organizationOf),
      sponsor: links.funder.map(organizationOf),
      hasDefinedTerm: details.elements.flatMap(withChildren).map((element) =>
        filled({
          '@type': 'DefinedTerm' as const,
          '@id': `${work['@id']}#${element.id}`,
          name: element.label,
          alternateName: element.otherLabels,
          description: element.tagline,
          termCode: element.kind,
        }),
      ),
    }),
  }
}

function withChildren(element: ElementAnswer): ElementAnswer[] {
  return [element, ...element.children.flatMap(withChildren)]
}
