import type { ArticlePage as Article, Issue } from '@kindred/client'
import { ContentFrame } from '#parts/contentFrame.tsx'
import { Day } from '#parts/day.tsx'
import { Facts } from '#parts/facts.tsx'
import { Html } from '#parts/html.tsx'
import { useVisit } from '#visit/visit.ts'

export function ArticlePage({ page }: { page: Article }) {
  const { body, issue } = page.details
  return (
    <ContentFrame page={page}>
      {issue && <IssueFacts issue={issue} />}
      {body && <Html html={body.html} />}
    </ContentFrame>
  )
}

function IssueFacts({ issue }: { issue: Issue }) {
  const { words } = useVisit()
  const { publication, volume, number, date } = issue
  const named = [publication, volume && words.volume(volume), number && words.number(number)]
  return (
    <Facts
      facts={[
        [words.facts.issue, named.filter(Boolean).join(', ')],
        [words.facts.issued, date && <Day date={date} />],
      ]}
    />
  )
}
