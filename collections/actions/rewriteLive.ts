import { restoreVersionOperation, type CollectionSlug, type PayloadRequest } from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { ActionRefused } from '#errors/catalogue.ts'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import { newestVersion, versionWhere, type Version } from '#collections/hooks/newestVersion.ts'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { applying } from './applying.ts'

type Values = Record<string, unknown>

export type Rewriting = {
  collection: CollectionSlug
  id: string
  /** What is set in the stored row; its path and its withdrawal also in a draft over it. */
  values: Values
  /** What is changed in other languages than the first. */
  inLanguage?: { locale: string; values: Values }[]
  req: PayloadRequest
}

/**
 * Changes the stored row of a document, which is what readers get, in one publication. A draft over it stays a draft and
 * gets the same change, as a restored version takes over what is in force. Payload bases every update on the newest version: the stored one is put on top for that, as a
 * draft, and the draft is put back afterwards.
 */
export async function rewriteLive(rewriting: Rewriting): Promise<void> {
  const { collection, id, values, inLanguage = [], req } = rewriting
  const document = { collection, id }
  const draft = await draftOver(document, req)
  if (draft) await putOnTop(draft.covered, document, req)
  for (const one of inLanguage) await update({ document, ...one, draft: true }, req)
  await update({ document, values, locale: defaultLocale, draft: false }, req)
  if (draft) await putOnTop(draft.newest, document, req)
}

type Covered = { newest: Version; covered: Version }

/** The newest version where it is not the stored row, and the version that the stored row is. */
async function draftOver(document: DocumentRef, req: PayloadRequest): Promise<Covered | null> {
  const row = await rowOf(req, document)
  const newest = await newestVersion(req, document)
  if (!row || !newest || revisionOf(newest.version) === revisionOf(row)) return null
  const covered = await versionWhere(req, document, {
    'version.revision': row['revision'] ? { equals: row['revision'] } : { exists: false },
  })
  if (covered) return { newest, covered }
  throw new ActionRefused({
    action: String(req.context['action']),
    reason: 'the version that readers get is not kept; publish the draft or take it back first',
  })
}

function revisionOf(values: Values): number {
  return Number(values['revision'] ?? 0)
}

async function putOnTop(
  { id }: Version,
  { collection }: DocumentRef,
  req: PayloadRequest,
): Promise<void> {
  // The Local API cannot restore as a draft. Who may do this was asked at the door of the action.
  await restoreVersionOperation({
    id,
    collection: req.payload.collections[collection],
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  // Payload never takes it back, and fills in nothing that an update leaves out while it is there.
  delete req.context['isRestoringVersion']
}

type Update = { document: DocumentRef; values: Values; locale: string; draft: boolean }

async function update({ document, values, locale, draft }: Update, req: PayloadRequest) {
  await applying(req, { id: document.id, names: Object.keys(values) }, () =>
    req.payload.update({
      ...document,
      data: values,
      locale: locale as never,
      draft,
      depth: 0,
      // Who may do this was asked at the door of the action.
      overrideAccess: true,
      req,
    }),
  )
}
