import { z } from 'zod'
import { isLoopback, isOneHost } from './address.ts'
import { problemsOfMongodbUrl } from './mongodbUrl.ts'

const onOff = z.enum(['on', 'off'])
const examples = /example|changeme|change-me|secret|password/i

const commaList = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KINDRED_DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/.+/, 'must begin with mongodb://')
    .superRefine((url, context) => {
      for (const message of problemsOfMongodbUrl(url)) context.addIssue({ code: 'custom', message })
    })
    .optional(),
  KINDRED_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAYLOAD_SECRET: z.string().optional(),
  KINDRED_ADMIN_EMAIL: z.email().optional(),
  KINDRED_ADMIN_PASSWORD: z.string().min(12).max(128).optional(),
  KINDRED_DEMO: onOff.optional(),
  KINDRED_DEV: onOff.default('off'),
  ADMIN: onOff.default('on'),
  // Addresses and "true" would let a client choose the address that it seems to come from.
  TRUST_PROXY: z
    .string()
    .regex(/^(\d|10)$/, 'must be how many proxies stand in front, 0 to 10')
    .default('0')
    .transform(Number),
  CORS_ORIGINS: commaList.pipe(
    z.array(z.string().refine(isOneHost, 'must be origins such as https://www.example.org')),
  ),
  REDIRECT_HOSTS: commaList.pipe(
    z.array(
      z
        .string()
        .toLowerCase()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/, 'must be hosts such as www.example.org'),
    ),
  ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
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
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = shape.safeParse(given)
  const issues = result.success ? [] : result.error.issues
  const problems = [...issues.map(lineFor), ...problemsTogether(given)]
  if (!result.success || problems.length > 0) throw new EnvironmentInvalid(problems)
  const isPublic = result.data.KINDRED_PUBLIC_URL !== undefined
  return {
    ...result.data,
    isPublic,
    hasDemo: (result.data.KINDRED_DEMO ?? (isPublic ? 'off' : 'on')) === 'on',
  }
}

/** What no variable can know by itself: public mode needs a secret, local mode stays on this machine. */
function problemsTogether(given: Record<string, string | undefined>): string[] {
  if (given['KINDRED_PUBLIC_URL'] === undefined) {
    const isLocal = isLoopback(given['HOST'] ?? '127.0.0.1')
    return isLocal ? [] : ['HOST must be loopback unless KINDRED_PUBLIC_URL is set']
  }
  const secret = given['PAYLOAD_SECRET']
  if (!secret) return ['PAYLOAD_SECRET is required when KINDRED_PUBLIC_URL is set']
  if (secret.length < 32 || new Set(secret).size < 10) {
    return ['PAYLOAD_SECRET must be at least 32 random characters']
  }
  return examples.test(secret) ? ['PAYLOAD_SECRET looks like an example; make a random one'] : []
}

function lineFor({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')} ${said(message)}`
}

/** zod's own sentences name what was received; ours begin with "must" or "is" and pass as they are. */
function said(message: string): string {
  return /^(must|is|looks)\b/.test(message)
    ? message
    : `is not valid: ${message.split(', received')[0]}`
}
