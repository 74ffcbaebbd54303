import { useQuery, type CombinedError } from 'urql'
import { TopicPageDocument, type TopicPageQuery } from '#generated/graphql.ts'
import { outcomeOfErrors, type Outcome } from '#outcome/outcome.ts'
import { ContentView } from '#page/ContentView.tsx'
import { usePlace } from '#place/PlaceContext.ts'

/** The page at a place, by urql. */
export function UrqlPage() {
  const { path, locale } = usePlace()
  const [{ data, error, fetching }] = useQuery({
    query: TopicPageDocument,
    variables: { path, locale, fallback: 'en' },
  })
  // Until the next answer is there, urql still holds the one before.
  const outcome: Outcome = fetching ? { state: 'loading' } : outcomeOf(data, error)
  return <ContentView outcome={outcome} />
}

function outcomeOf(data: TopicPageQuery | undefined, error: CombinedError | undefined): Outcome {
  if (error) return outcomeOfErrors(error.graphQLErrors, error.message)
  return data ? { state: 'answered', content: data.content } : { state: 'loading' }
}
