import type { CollectionSlug } from 'payload'

/** What a link inside Kindred may lead to: the collections whose documents have a path. */
export const linkTargets: CollectionSlug[] = ['topics', 'articles', 'resources', 'practice-models']
