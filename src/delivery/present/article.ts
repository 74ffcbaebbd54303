import { precisionOf } from '#rules/issued.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { View } from '#delivery/read/view.ts'
import type { ArticleDetails } from '#delivery/schema/article.ts'
import { filledOrNull } from './filledOrNull.ts'
import { richTextFor } from './richText.ts'

/** What an article has of its own. */
export async function articleDetails(view: View, reading: Reading): Promise<ArticleDetails> {
  const issue = view.group('issue')
  const date = issue.text('date')
  return {
    kind: (view.text('kind') ?? 'article') as ArticleDetails['kind'],
    body: await richTextFor(view.richText('body'), reading),
    issue: filledOrNull({
      publication: issue.text('publication'),
      date,
      datePrecision: precisionOf(date),
      volume: issue.text('volume'),
      number: issue.text('number'),
    }),
  }
}
