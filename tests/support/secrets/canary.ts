/** Stands in every secret text beside its mark, and nowhere else: what a search must not find. */
export const secretWord = 'quokka'

/** Stands in every text that readers get. */
export const commonWord = 'wombat'

/** A text that no anonymous answer may hold. */
export function canary(of: string): string {
  return `CANARY-${of} ${secretWord}`
}
