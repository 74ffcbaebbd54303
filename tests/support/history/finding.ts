/**
 * What is wrong with what is stored.
 * `lost`: acknowledged and not there. `torn`: there in part. `duplicated`: there more than once.
 * `kept`: refused, and there all the same.
 */
export type Finding = {
  kind: 'lost' | 'torn' | 'duplicated' | 'kept'
  /** The document, or the table where no document is known. */
  where: string
  detail: string
}
