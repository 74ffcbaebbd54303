import type { Access } from 'payload'
import { holds } from '#collections/access/roles.ts'

/** What a publisher may delete of the paths: a redirect that an editor made. */
export const editorsRedirects: Access = ({ req }) =>
  holds(req.user, 'publisher', 'admin') && {
    and: [{ kind: { equals: 'redirect' } }, { madeBy: { equals: 'editor' } }],
  }
