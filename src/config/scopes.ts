/** What a program with a key may do beyond reading what is live. No key publishes. */
export const scopes = ['content:read-drafts', 'content:write'] as const

export type Scope = (typeof scopes)[number]
