import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { compile } from '../../launch/compile.js'
import { nodeFlags } from '../../launch/nodeFlags.js'

export type Server = {
  origin: string
  pid: number
  /** What it has written so far. */
  lines: string[]
  /** Ends the server itself, as no launcher stands between; answers when it is gone. */
  kill: () => Promise<void>
  /** Asks it to end, and answers its exit code. */
  stop: () => Promise<number | null>
}

type Settings = {
  dataDir: string
  /** The same for a server that comes back, so that its clients find it again. */
  port: number
  /** The program, where it is not Kindred's own. */
  entry?: string
  variables?: Record<string, string>
  /** What it has to say before it counts as started. */
  until?: RegExp
}

const root = process.cwd()

/** The account that every server of these tests makes at its first start. */
export const login = { email: 'load@example.org', password: 'a long enough pass phrase' }

/** One server without the launcher and the admin; answers when it says that it listens, or the words of `until`. */
export async function runServer(settings: Settings): Promise<Server> {
  const { server, listening } = await beginServer(settings)
  await listening
  return server
}

type Begun = { server: Server; listening: Promise<void> }

/** The same for one whose database may be away: answers at once, and `listening` when it says so. */
export async function beginServer(settings: Settings): Promise<Begun> {
  const { dataDir, port, entry = 'src/main.ts', variables = {} } = settings
  const { until = /Kindred is listening/ } = settings
  const program = await compile(entry, root)
  const env = { ...process.env, ...variablesFor({ dataDir, port }), ...variables }
  return beginProgram({ args: [...nodeFlags, program], env, cwd: root, port, until })
}

type Program = {
  /** What Node is called with. */
  args: string[]
  env: NodeJS.ProcessEnv
  cwd: string
  port: number
  until: RegExp
}

/** The same for any program that listens at a port. */
export function beginProgram({ args, env, cwd, port, until }: Program): Begun {
  const child = spawn(process.execPath, args, { env, cwd, stdio: 'pipe' })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const lines: string[] = []
  const server = {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    lines,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
  return { server, listening: saying(until, child, lines) }
}

/**
 * A port that nobody has at this moment, and that no outgoing connection is given while a server is down:
 * below those that Linux, macOS and Windows hand out by themselves.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

function variablesFor({ dataDir, port }: { dataDir: string; port: number }): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DATABASE_URL: '',
    PORT: String(port),
    KINDRED_DATA_DIR: dataDir,
    KINDRED_DEMO: 'off',
    ADMIN: 'off',
    LOG_LEVEL: 'warn',
    KINDRED_ADMIN_EMAIL: login.email,
    KINDRED_ADMIN_PASSWORD: login.password,
  }
}

function saying(
  words: RegExp,
  { stdout, stderr }: ChildProcessWithoutNullStreams,
  lines: string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const output of [stdout, stderr]) {
      const reader = createInterface({ input: output })
      reader.on('line', (line) => {
        lines.push(line)
        if (words.test(line)) resolve()
      })
      reader.once('close', () =>
        reject(new Error(`It ended without ${String(words)}:\n${lines.join('\n')}`)),
      )
    }
  })
}
