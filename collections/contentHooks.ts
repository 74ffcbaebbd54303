import type { CollectionConfig } from 'payload'
import { auditDeletion } from './hooks/auditDeletion.ts'
import { auditPublication } from './hooks/auditPublication.ts'
import { countRevision } from './hooks/countRevision.ts'
import { dateNextReview } from './hooks/dateNextReview.ts'
import { datePublication } from './hooks/datePublication.ts'
import { judgeContent } from './hooks/judgeContent.ts'
import { keepWhatActionsSet } from './hooks/keepWhatActionsSet.ts'
import { keepTranslations } from './hooks/keepTranslations.ts'
import { keepLive } from './hooks/keepLive.ts'
import { leaveLocksAside } from './hooks/leaveLocksAside.ts'
import { noteCopiedLanguages } from './hooks/copiedLanguages.ts'
import { noteLiveRow } from './hooks/liveRows.ts'
import { forgetVersionBefore } from './hooks/newestVersion.ts'
import { recordPublication } from './hooks/recordPublication.ts'
import { recordReferences } from './hooks/recordReferences.ts'
import { refuseDelete } from './hooks/refuseDelete.ts'
import { refuseForAuthors } from './hooks/refuseForAuthors.ts'
import { refuseForeignTerms } from './hooks/refuseForeignTerms.ts'
import { refuseMissingTargets } from './hooks/refuseMissingTargets.ts'
import { refuseOtherLanguages } from './hooks/refuseOtherLanguages.ts'
import { removeTraces } from './hooks/removeTraces.ts'
import { noteRestoring } from './hooks/restoring.ts'
import { reserveRoute } from './hooks/reserveRoute.ts'
import { saveAsVersion } from './hooks/saveAsVersion.ts'
import { startCopyAsDraft } from './hooks/startCopyAsDraft.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What happens at each write of any content, in this order, after what its own collection does at that moment. */
const contentHooks = {
  beforeOperation: [
    refuseForAuthors,
    saveAsVersion,
    keepLive,
    startCopyAsDraft,
    noteCopiedLanguages,
    leaveLocksAside,
  ],
  beforeValidate: [noteRestoring],
  beforeChange: [
    forgetVersionBefore,
    noteLiveRow,
    countRevision,
    keepWhatActionsSet,
    refuseForeignTerms,
    refuseMissingTargets,
    keepTranslations,
    judgeContent,
    datePublication,
    dateNextReview,
    reserveRoute,
  ],
  afterChange: [refuseOtherLanguages, recordReferences, recordPublication, auditPublication],
  beforeDelete: [refuseDelete],
  afterDelete: [removeTraces, auditDeletion],
} satisfies Hooks

type Moment = keyof typeof contentHooks

/** The collection with the hooks of all content, where it is content: where it has versions. */
export function withContentHooks(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection
  const own = collection.hooks ?? {}
  const joined = Object.keys(contentHooks).map((moment) => [
    moment,
    [...(own[moment as Moment] ?? []), ...contentHooks[moment as Moment]],
  ])
  return { ...collection, hooks: { ...own, ...(Object.fromEntries(joined) as Hooks) } }
}
