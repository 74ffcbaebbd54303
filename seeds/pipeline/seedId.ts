import { v5 } from 'uuid'

/** Kindred's own namespace for ids that are made from keys. */
const namespace = '6f1d2f57-9a0c-5a53-8d8e-2f9b7f0f6a11'

/** The id that a key has in every installation. */
export function seedId(key: string): string {
  return v5(key, namespace)
}
