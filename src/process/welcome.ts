import type { Env } from '#config/env.ts'
import type { FirstLogin } from './firstAdmin.ts'

type Told = {
  origin: string
  login: FirstLogin | null
  env: Pick<Env, 'ADMIN' | 'isPublic' | 'hasDemo'>
}

/** What a person at the terminal needs next. */
export function welcome({ origin, login, env }: Told): string {
  const lines = [
    '',
    '  Kindred is listening.',
    '',
    ...(env.ADMIN === 'on' ? [`  Admin      ${origin}/admin`] : []),
    ...(login ? loginLines(login) : []),
    `  Reference  ${origin}/docs`,
    ...(env.isPublic ? [] : [`  GraphQL    ${origin}/api/graphql`]),
    '',
    '  Try:',
    `  curl -g '${origin}/api/topics${env.hasDemo ? '?where[path][equals]=/family-centered' : ''}'`,
    '',
  ]
  return `${lines.join('\n')}\n`
}

function loginLines({ email, password }: FirstLogin): string[] {
  if (!password) return [`  Log in as  ${email}, with KINDRED_ADMIN_PASSWORD`]
  return [
    `  Log in as  ${email}`,
    `  Password   ${password}`,
    '             (shown this once; change it under your account)',
  ]
}
