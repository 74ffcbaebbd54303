import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { kindredUrl } from '#kindredUrl.ts'

export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${kindredUrl}/api/graphql` }),
    // A document has one id in all languages, and an item shows it differently in each list. Taken by their
    // ids they would overwrite each other; without keys each answer stays whole, under its own question.
    cache: new InMemoryCache({ dataIdFromObject: () => undefined }),
  })
}
