import { defineError } from './defineError.ts'

/** What keeps a change of content from being made, though it is well-formed. */

export const EditConflict = defineError(
  'EDIT_CONFLICT',
  409,
  ({ by }: { by: string; at: string; revision: number; sent: number; fields: string[] }) =>
    `${by} has saved this document since you opened it. Your change was not saved.`,
)

export const PublishRefused = defineError(
  'PUBLISH_REFUSED',
  422,
  ({ findings }: { findings: { code: string; path: string; message: string }[] }) =>
    `This cannot be published yet: ${findings.length} to mend. Nothing was changed.`,
)

export const PathLocked = defineError(
  'PATH_LOCKED',
  409,
  ({ path }: { path: string }) =>
    `Readers know this page by ${path}. Move it, so that the old address goes on leading to it.`,
)

export const RedirectRefused = defineError(
  'REDIRECT_REFUSED',
  409,
  ({ reason }: { reason: string }) => `This address cannot lead there: ${reason}.`,
)

export const ActionRefused = defineError(
  'ACTION_REFUSED',
  409,
  ({ reason }: { action: string; reason: string }) => `This cannot be done now: ${reason}.`,
)

export const WasLive = defineError(
  'WAS_LIVE',
  409,
  () => 'Readers have seen this, so it cannot be deleted. Withdraw it, or say that it is gone.',
)

export const StillReferred = defineError(
  'STILL_REFERRED',
  409,
  ({ referrers }: { referrers: { type: string; id: string; field: string }[] }) =>
    `${referrers.length} other places still refer to this. Take it out there first.`,
)

export const HierarchyInvalid = defineError(
  'HIERARCHY_INVALID',
  409,
  ({ reason }: { path: string; reason: string }) => `It cannot stand there: ${reason}.`,
)

export const MappingInvalid = defineError(
  'MAPPING_INVALID',
  409,
  ({ reason }: { path: string; reason: string }) => `This is no mapping: ${reason}.`,
)

export const LastAdmin = defineError(
  'LAST_ADMIN',
  409,
  () => 'Somebody has to look after people and keys: this is the last admin.',
)

export const FileRefused = defineError(
  'FILE_REFUSED',
  400,
  ({ reason }: { reason: string }) => `The file cannot be kept: ${reason}.`,
)

export const PlanGivenUp = defineError(
  'PLAN_GIVEN_UP',
  409,
  ({ attempts }: { attempts: number }) =>
    `It was tried ${attempts} times, and each attempt ended without an answer. Do it by hand, or plan it again.`,
)

export const Gone = defineError(
  'GONE',
  410,
  ({ explanation }: { path: string; explanation: string | null; alternative: string | null }) =>
    explanation ?? 'This page was taken away for good.',
)

export const TranslationMissing = defineError(
  'TRANSLATION_MISSING',
  404,
  ({ locale, locales }: { locale: string; locales: string[] }) =>
    `This page is not there in "${locale}", but in: ${locales.join(', ')}. Ask for one of these, or for a fallback.`,
)

export const AnswerTooLarge = defineError(
  'ANSWER_TOO_LARGE',
  422,
  ({ most, path }: { most: number; path: string; parameter: string }) =>
    `The answer would be larger than ${most} bytes; most of it is "${path}". Ask for that by itself.`,
)

export const CursorInvalid = defineError(
  'CURSOR_INVALID',
  400,
  ({ path }: { path: string }) =>
    `"${path}" must be a cursor from an earlier answer of this list, unchanged. Without one it begins anew.`,
)
