import { targetRef } from '#collections/hooks/targetRef.ts'

export type Ends = {
  relation: string
  fromModel: string | null
  toModel: string | null
  fromElement: string | null
  toElement: string | null
  isRejected: boolean
}

/** What a mapping says of its two ends; null where it says nothing yet. */
export function endsOf(values: Record<string, unknown> | undefined): Ends {
  const idIn = (name: string) => targetRef(values?.[name], 'topics')?.id ?? null
  return {
    relation: String(values?.['relation'] ?? ''),
    fromModel: idIn('fromModel'),
    toModel: idIn('toModel'),
    fromElement: idIn('fromElement'),
    toElement: idIn('toElement'),
    isRejected: values?.['reviewStatus'] === 'rejected',
  }
}
