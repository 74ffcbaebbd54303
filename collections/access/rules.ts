import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { isDraftStatus } from '#rules/changesWhatIsLive.ts'
import { isCurrent, isPublished } from '#rules/liveWhere.ts'
import { decidesWhatIsLive, draftsOnly, holds, isStaff, seesDrafts } from './roles.ts'

/** Whoever sees drafts sees all. Everyone else gets a query constraint, so counts and pages stay correct. */
export const publishedOrDrafts: Access = ({ req }) => seesDrafts(req.user) || (isPublished as Where)

/** As `publishedOrDrafts`, and readers get a document only between its `starts` and `ends`. */
export const currentOrDrafts: Access = ({ req }) =>
  seesDrafts(req.user) || (isCurrent(new Date().toISOString()) as Where)

export const drafts: Access = ({ req }) => seesDrafts(req.user)

/**
 * Authors write drafts, publishers anything. The admin asks this with the status that a button would set, and hides
 * the button. What a save really does to readers is decided by `refuseForAuthors`, which knows the stored row.
 */
export const writers: Access = ({ req, data }) =>
  decidesWhatIsLive(req.user) || (draftsOnly(req.user) && isDraftStatus(statusIn(data)))

/** Who decides what readers see. */
export const publishers: Access = ({ req }) => decidesWhatIsLive(req.user)

export const anyone: Access = () => true

export const staff: Access = ({ req }) => isStaff(req.user)

export const admins: Access = ({ req }) => holds(req.user, 'admin')

/** Admins manage everyone; anyone on the staff may look at and change their own account. */
export const adminsOrSelf: Access = ({ req }) =>
  holds(req.user, 'admin') ||
  (isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false)

export const adminsOnly: FieldAccess = ({ req }) => holds(req.user, 'admin')

export const staffOnly: FieldAccess = ({ req }) => isStaff(req.user)

/** For what says how the work on a document stands. */
export const withDrafts: FieldAccess = ({ req }) => seesDrafts(req.user)

export const nobody: FieldAccess = () => false

/** What the service keeps for itself: staff may look, only hooks write. */
export const keptByService = {
  create: () => false,
  read: staff,
  update: () => false,
  delete: () => false,
} satisfies CollectionConfig['access']

/** What every kind of content has in common: readers get what is live, authors write drafts, publishers decide. */
export const contentAccess = {
  create: writers,
  read: publishedOrDrafts,
  readVersions: drafts,
  update: writers,
  delete: publishers,
} satisfies CollectionConfig['access']

function statusIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && '_status' in data ? data._status : undefined
}
