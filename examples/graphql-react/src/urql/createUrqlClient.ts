import { cacheExchange, Client, fetchExchange } from 'urql'
import { kindredUrl } from '#kindredUrl.ts'

export function createUrqlClient(): Client {
  return new Client({
    url: `${kindredUrl}/api/graphql`,
    // The document cache: it keeps each answer whole, under its query and variables.
    exchanges: [cacheExchange, fetchExchange],
  })
}
