import type { Item } from '#delivery/schema/shared.ts'

export const moment = '2026-11-30T15:00:00.000Z'

const live = { locale: 'en', withdrawn: false } as const

export const topicItem: Item = {
  ...live,
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a01',
  type: 'topic',
  path: '/family-centered',
  apiUrl: '/api/content/family-centered',
  title: 'Family-Centered Practice',
  summary: 'Working with families across the child welfare system.',
}

export const articleItem: Item = {
  ...live,
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a02',
  type: 'article',
  path: '/briefs/family-engagement',
  apiUrl: '/api/content/briefs/family-engagement',
  title: 'Family Engagement',
  summary: 'Why engaging families is the base of good casework.',
}

export const subjectItem: Item = {
  ...live,
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a03',
  type: 'term',
  path: null,
  apiUrl: null,
  title: 'Family engagement',
  summary: null,
}

export function modelItem(last: string, path: string, title: string): Item {
  return {
    ...live,
    id: `1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a${last}`,
    type: 'practice-model',
    path,
    apiUrl: `/api/content${path}`,
    title,
    summary: null,
  }
}
