import type { CollectionConfig } from 'payload'

/**
 * Every version is kept: Payload's own pruning can drop the last published version of one language.
 * Scheduling by stock jobs stays off, since two runners run a job twice.
 */
export const contentVersions = {
  maxPerDoc: 0,
  drafts: { schedulePublish: false, validate: false },
} satisfies CollectionConfig['versions']
