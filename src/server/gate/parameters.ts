import type { Route } from './route.ts'

export type Parameter =
  | 'where'
  | 'sort'
  | 'limit'
  | 'page'
  | 'pagination'
  | 'depth'
  | 'locale'
  | 'fallback-locale'
  | 'fallbackLocale'
  | 'select'
  | 'populate'
  | 'draft'
  | 'trash'
  | 'autosave'
  | 'uploadEdits'
  | 'unpublishAllLocales'
  | 'selectedLocales'
  | 'allSessions'
  | 'refresh'

const language = ['locale', 'fallback-locale', 'fallbackLocale'] as const
const answer = [...language, 'depth'] as const
const page = ['where', 'sort', 'limit', 'page', 'pagination'] as const
const write = [...answer, 'draft', 'autosave', 'uploadEdits'] as const

/** The query parameters that a route takes; those of staff routes are what the admin sends. */
export const parameters: Record<Route['kind'], readonly Parameter[]> = {
  list: [...answer, ...page, 'select', 'populate', 'draft', 'trash'],
  count: [...language, 'where', 'trash'],
  document: [...answer, 'select', 'populate', 'draft', 'trash'],
  create: write,
  update: [...write, 'trash', 'unpublishAllLocales'],
  delete: answer,
  duplicate: [...answer, 'draft', 'selectedLocales'],
  findings: ['locale'],
  judge: ['locale'],
  versions: [...answer, ...page, 'select', 'trash'],
  version: [...answer, 'select', 'trash'],
  restore: [...answer, 'draft'],
  action: answer,
  global: [...answer, 'select', 'populate', 'draft'],
  updateGlobal: write,
  globalAccess: language,
  usedBy: language,
  access: language,
  collectionAccess: language,
  documentAccess: language,
  me: answer,
  login: answer,
  logout: ['allSessions'],
  refreshToken: ['refresh'],
  forgotPassword: [],
  resetPassword: answer,
  unlock: [],
  preference: [],
  setPreference: [],
  clearPreference: [],
  clearPreferences: ['where', 'depth'],
  file: [],
}
