import { z } from 'zod'
import { isLoopback, isOneHost } from './address.ts'

const onOff = z.enum(['on', 'off'])
const examples = /example|changeme|change-me|secret|password/i

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KINDRED_DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/.+/, 'must begin with mongodb://')
    .optional(),
  KINDRED_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAYLOAD_SECRET: z.string().optional(),
  KINDRED_ADMIN_EMAIL: z.email().optional(),
  KINDRED_ADMIN_PASSWORD: z.string().min(12).max(128).optional(),
  KINDRED_DEMO: onOff.optional(),
  KINDRED_DEV: onOff.default('off'),
  ADMIN: onOff.default('on'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().refine(isOneHost, 'must be origins such as https://www.example.org'))),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

const checked = shape.superRefine((env, context) => {
  const problem = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message })
  if (env.KINDRED_PUBLIC_URL === undefined) {
    if (!isLoopback(env.HOST)) problem('HOST', 'must be loopback unless KINDRED_PUBLIC_URL is set')
    return
  }
  const secret = env.PAYLOAD_SECRET
  if (!secret) return problem('PAYLOAD_SECRET', 'is required when KINDRED_PUBLIC_URL is set')
  if (secret.length < 32 || new Set(secret).size < 10)
    problem('PAYLOAD_SECRET', 'must be at least 32 random characters')
  if (examples.test(secret)) problem('PAYLOAD_SECRET', 'looks like an example; make a random one')
})

type Variables = z.infer<typeof shape>

export type Env = Variables & {
  /** Reached by others: an address of its own, a checked secret, nothing that only helps developers. */
  isPublic: boolean
  /** Whether an empty database gets the demo content: in local mode unless told otherwise. */
  hasDemo: boolean
}

/** One line for each variable that is wrong: its name and what it must be, never its value. */
export class EnvironmentInvalid extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(['The environment has problems:', ...problems.map((line) => `- ${line}`)].join('\n'))
    this.name = 'EnvironmentInvalid'
    this.problems = problems
  }
}

export const variableNames = Object.keys(shape.shape)

/** The checked environment. Throws `EnvironmentInvalid` with every problem at once. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value !== '')
  const result = checked.safeParse(Object.fromEntries(given))
  if (!result.success) {
    throw new EnvironmentInvalid(
      result.error.issues.map((issue) => `${issue.path.join('.')} ${said(issue.message)}`),
    )
  }
  const isPublic = result.data.KINDRED_PUBLIC_URL !== undefined
  return {
    ...result.data,
    isPublic,
    hasDemo: (result.data.KINDRED_DEMO ?? (isPublic ? 'off' : 'on')) === 'on',
  }
}

/** zod's own sentences name what was received; ours begin with "must" or "is" and pass as they are. */
function said(message: string): string {
  return /^(must|is|looks)\b/.test(message)
    ? message
    : `is not valid: ${message.split(', received')[0]}`
}
