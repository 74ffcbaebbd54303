import { Navigate } from 'react-router'
import type { TopicPageQuery } from '#generated/graphql.ts'
import type { Outcome } from '#outcome/outcome.ts'
import { addressOf } from '#place/place.ts'
import { usePlace } from '#place/PlaceContext.ts'
import { Failed, Gone, MovedAway, NotFound, Untranslated } from './Notices.tsx'
import { OtherPage } from './OtherPage.tsx'
import { TopicView } from './TopicView.tsx'
import { useWords } from './useWords.ts'

/** Whatever came of asking for a page. */
export function ContentView({ outcome }: { outcome: Outcome }) {
  const { loading } = useWords()
  switch (outcome.state) {
    case 'loading':
      return <p role="status">{loading}</p>
    case 'failed':
      return <Failed message={outcome.message} />
    case 'untranslated':
      return <Untranslated locales={outcome.locales} />
    case 'answered':
      return <Answer content={outcome.content} />
  }
}

/** `content` is null where there is nothing, else one of the types of its union. */
function Answer({ content }: TopicPageQuery) {
  const place = usePlace()
  if (!content) return <NotFound />
  switch (content.__typename) {
    case 'TopicPage':
      return <TopicView topic={content} />
    case 'Redirect':
      if (content.to) return <Navigate replace to={addressOf({ ...place, path: content.to })} />
      return <MovedAway url={content.url} explanation={content.explanation} />
    case 'Gone':
      return <Gone explanation={content.explanation} alternative={content.alternative} />
    default:
      return <OtherPage page={content} />
  }
}
