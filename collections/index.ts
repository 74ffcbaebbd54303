import type { CollectionConfig } from 'payload'
import { withActions } from './actions/withActions.ts'
import { Articles } from './articles/index.ts'
import { Cards } from './cards/index.ts'
import { ElementMappings } from './element-mappings/index.ts'
import { withContentEndpoints } from './contentEndpoints.ts'
import { withContentHooks } from './contentHooks.ts'
import { withTranslations } from './translations.ts'
import { withEditorsView } from './editorsView.ts'
import { servedAlike } from './fields/servedAlike.ts'
import { ApiClients } from './api-clients/index.ts'
import { AuditLog } from './audit-log/index.ts'
import { GlossaryTerms } from './glossary-terms/index.ts'
import { PublicationEvents } from './publication-events/index.ts'
import { References } from './references/index.ts'
import { Routes } from './routes/index.ts'
import { Schedules } from './schedules/index.ts'
import { Terms } from './terms/index.ts'
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
    Terms,
    GlossaryTerms,
    users({ secure: secureCookies }),
    ApiClients,
    Schedules,
    Routes,
    References,
    PublicationEvents,
    AuditLog,
  ]
    .map(servedAlike)
    .map(withContentHooks)
    .map(withActions)
    .map(withEditorsView)
    .map(withContentEndpoints)
    .map(withTranslations)
}
