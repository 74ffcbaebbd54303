import { foldLabel } from '#rules/elementKey.ts'
import { idPattern } from '#rules/idPattern.ts'
import { ParameterInvalid } from '#errors/catalogue.ts'
import type { Reader } from '#delivery/read/reader.ts'

export type Scheme = 'subject' | 'audience' | 'jurisdiction'

/**
 * The id of a term that somebody names by its id or by its English label, in any case and with hyphens for spaces.
 * Throws ParameterInvalid where no live term of the scheme is named so.
 */
export async function termFor(
  scheme: Scheme,
  named: string,
  { find }: Pick<Reader, 'find'>,
): Promise<string> {
  const labels = [named, named.replaceAll('-', ' ')].map(foldLabel)
  const isNamed = idPattern.test(named)
    ? { id: { equals: named } }
    : { foldedLabel: { in: labels } }
  const [term] = await find({
    collection: 'terms',
    where: { and: [{ scheme: { equals: scheme } }, isNamed] },
    limit: 1,
    select: ['label'],
  })
  if (!term)
    throw new ParameterInvalid({ path: scheme, expected: `the id or label of a ${scheme}` })
  return term.id
}
