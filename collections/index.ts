import type { CollectionConfig } from 'payload'
import { Articles } from './articles/index.ts'
import { Cards } from './cards/index.ts'
import { ElementMappings } from './element-mappings/index.ts'
import { servedAlike } from './fields/servedAlike.ts'
import { media } from './media/index.ts'
import { Organizations } from './organizations/index.ts'
import { PracticeModelElements } from './practice-model-elements/index.ts'
import { PracticeModels } from './practice-models/index.ts'
import { Resources } from './resources/index.ts'
import { Spotlights } from './spotlights/index.ts'
import { Topics } from './topics/index.ts'
import { users } from './users/index.ts'

type Settings = { mediaDir: string; secureCookies: boolean }

/** Every collection, in the order of the admin's menu. */
export function collections({ mediaDir, secureCookies }: Settings): CollectionConfig[] {
  return [
    Topics,
    Articles,
    Resources,
    PracticeModels,
    PracticeModelElements,
    ElementMappings,
    Cards,
    Spotlights,
    Organizations,
    media({ staticDir: mediaDir }),
    users({ secure: secureCookies }),
  ].map(servedAlike)
}
