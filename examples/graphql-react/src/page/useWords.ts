import { usePlace } from '#place/PlaceContext.ts'
import { words } from './words.ts'

/** The words of the site in the language of the place. */
export function useWords(): (typeof words)['en'] {
  return words[usePlace().locale]
}
