import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { TopicPageDocument, type TopicPageQuery } from '#generated/graphql.ts'
import { outcomeOfErrors, type Outcome } from '#outcome/outcome.ts'
import { ContentView } from '#page/ContentView.tsx'
import { usePlace } from '#place/PlaceContext.ts'

/** The page at a place, by Apollo Client. */
export function ApolloPage() {
  const { path, locale } = usePlace()
  const { data, error } = useQuery(TopicPageDocument, {
    variables: { path, locale, fallback: 'en' },
  })
  return <ContentView outcome={outcomeOf(data, error)} />
}

function outcomeOf(data: TopicPageQuery | undefined, error: ErrorLike | undefined): Outcome {
  if (error) {
    const errors = CombinedGraphQLErrors.is(error) ? error.errors : []
    return outcomeOfErrors(errors, error.message)
  }
  return data ? { state: 'answered', content: data.content } : { state: 'loading' }
}
