import pino, { type Logger } from 'pino'
import type { Env } from './env.ts'
import { currentRequestId } from './requestScope.ts'

const secrets = ['password', 'token', 'authorization', 'cookie', 'secret', 'resetPasswordToken']

/** One structured line an event, on standard output. Lines written while answering a request carry its id. */
export function createLog(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const requestId = currentRequestId()
      return requestId ? { requestId } : {}
    },
    redact: {
      paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[secret]',
    },
  })
}
