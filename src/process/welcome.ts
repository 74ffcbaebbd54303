import type { FirstLogin } from './firstAdmin.ts'

type Told = {
  origin: string
  login: FirstLogin | null
  hasAdmin: boolean
  isPublic: boolean
  hasDemo: boolean
}

/** What a person at the terminal needs next. */
export function welcome({ origin, login, hasAdmin, isPublic, hasDemo }: Told): string {
  const lines = ['', '  Kindred is listening.', '']
  if (hasAdmin) lines.push(`  Admin      ${origin}/admin`)
  if (login)
    lines.push(
      `  Log in as  ${login.email}`,
      `  Password   ${login.password ?? 'the one in KINDRED_ADMIN_PASSWORD'}`,
    )
  if (login?.password) lines.push('             (shown this once; change it under your account)')
  if (!isPublic) lines.push(`  GraphQL    ${origin}/api/graphql`)
  lines.push('', '  Try:', `  ${exampleOf(origin, hasDemo)}`, '')
  return `${lines.join('\n')}\n`
}

function exampleOf(origin: string, hasDemo: boolean): string {
  const query = hasDemo ? '?where[path][equals]=/family-centered' : ''
  return `curl -g '${origin}/api/topics${query}'`
}
