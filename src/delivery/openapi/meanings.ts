/** What the codes mean that the described routes may answer, as docs/errors.md says it; a test holds them together. */
export const meanings: Readonly<Record<string, string>> = {
  PATH_MALFORMED: 'The address or query cannot be decoded.',
  PARAMETER_UNKNOWN: 'The route has no query parameter of this name for this caller.',
  PARAMETER_INVALID: 'A parameter has the wrong form, or is given twice.',
  CURSOR_INVALID:
    'The cursor was changed, is of another list, or of a database that was put back since.',
  HOST_INVALID: 'The `Host` header names no host.',
  LOGIN_NEEDED: 'The route is for staff, or the key is unknown or revoked.',
  NOT_FOUND: 'Nothing there, or nothing that this caller may see.',
  TRANSLATION_MISSING:
    'The page is there, but not in this language; `data.locales` lists where it is.',
  GONE: 'The page was taken away for good; `data.explanation` and `data.alternative` are for readers.',
  ANSWER_TOO_LARGE:
    'The answer would be larger than an answer may be; `data.path` is the largest part of it.',
  METHOD_NOT_ALLOWED: 'The address answers other methods, named in `data.allowed`.',
  INTERNAL: 'A fault of ours.',
  DATABASE_BUSY: 'The write waited too long for others, or lost against them repeatedly.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached, or took longer than five seconds.',
  DATABASE_NOT_WRITABLE:
    'Its disk is full, or its file is read-only, missing or damaged. Reading may go on.',
  NOT_READY:
    'The admin is still starting, the whole service is, or the search is still reading what is live.',
}
