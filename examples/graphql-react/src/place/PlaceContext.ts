import { createContext, useContext } from 'react'
import type { Place } from './place.ts'

const start: Place = { client: 'apollo', path: '/family-centered', locale: 'en' }

export const PlaceContext = createContext<Place>(start)

/** Where the reader is. */
export function usePlace(): Place {
  return useContext(PlaceContext)
}
