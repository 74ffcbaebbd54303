import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { holds, isStaff } from './roles.ts'

const isPublished: Where = { _status: { equals: 'published' } }

/** Staff see drafts. Everyone else gets a query constraint, so counts and pages stay correct. */
export const publishedOrStaff: Access = ({ req }) => isStaff(req.user) || isPublished

/** As `publishedOrStaff`, and readers get a document only between its `starts` and `ends`. */
export const currentOrStaff: Access = ({ req }) =>
  isStaff(req.user) || { and: [isPublished, ...withinDates(new Date().toISOString())] }

export const staff: Access = ({ req }) => isStaff(req.user)

export const admins: Access = ({ req }) => holds(req.user, 'admin')

/** Admins manage everyone; anyone on the staff may look at and change their own account. */
export const adminsOrSelf: Access = ({ req }) =>
  holds(req.user, 'admin') ||
  (isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false)

export const adminsOnly: FieldAccess = ({ req }) => holds(req.user, 'admin')

export const nobody: FieldAccess = () => false

/** What every kind of content has in common: readers get what is live, staff write. */
export const contentAccess = {
  create: staff,
  read: publishedOrStaff,
  readVersions: staff,
  update: staff,
  delete: staff,
} satisfies CollectionConfig['access']

function withinDates(now: string): Where[] {
  return [
    { or: [{ starts: { exists: false } }, { starts: { less_than_equal: now } }] },
    { or: [{ ends: { exists: false } }, { ends: { greater_than_equal: now } }] },
  ]
}
