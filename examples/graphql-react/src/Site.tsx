import { ApolloProvider } from '@apollo/client/react'
import { Navigate, useLocation } from 'react-router'
import { Provider as UrqlProvider } from 'urql'
import { ApolloPage } from '#apollo/ApolloPage.tsx'
import { createApolloClient } from '#apollo/createApolloClient.ts'
import { Frame } from '#page/Frame.tsx'
import { placeAt } from '#place/place.ts'
import { PlaceContext } from '#place/PlaceContext.ts'
import { createUrqlClient } from '#urql/createUrqlClient.ts'
import { UrqlPage } from '#urql/UrqlPage.tsx'

const apollo = createApolloClient()
const urql = createUrqlClient()

/** From the address to a page, by the client that it names. */
export function Site() {
  const { pathname, search } = useLocation()
  const place = placeAt(pathname, search)
  if (!place) return <Navigate replace to={`/apollo${pathname}${search}`} />
  if (place.path === '/')
    return <Navigate replace to={`/${place.client}/family-centered${search}`} />
  return (
    <PlaceContext value={place}>
      <Frame>{place.client === 'apollo' ? <ByApollo /> : <ByUrql />}</Frame>
    </PlaceContext>
  )
}

function ByApollo() {
  return (
    <ApolloProvider client={apollo}>
      <ApolloPage />
    </ApolloProvider>
  )
}

function ByUrql() {
  return (
    <UrqlProvider value={urql}>
      <UrqlPage />
    </UrqlProvider>
  )
}
