import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, on, once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type StartedServer = {
  /** Such as `http://127.0.0.1:41234`, without a slash at its end. */
  origin: string
  dataDir: string
  /** What it has written so far, line by line: the welcome as text, the log as JSON. */
  lines: string[]
  /** The first line that holds these words, as soon as it is written. Fails when the process ends first. */
  line: (words: string) => Promise<string>
  signal: (signal: NodeJS.Signals) => void
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
  /** Asks it to end, and answers its exit code. */
  stop: () => Promise<number | null>
  /** The same, again and again until it ends without waiting for anybody. */
  stopAtOnce: () => Promise<number | null>
}

type Variables = Record<string, string>

/** `npm start` as people run it, on a port of its own; answers when it says that it listens. */
export async function startServer(variables: Variables = {}): Promise<StartedServer> {
  const port = await freePort()
  const dataDir = variables['KINDRED_DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'kindred-e2e-'))
  const child = spawnNode(['launch/start.js'], {
    PORT: String(port),
    KINDRED_DATA_DIR: dataDir,
    ...variables,
  })
  const server = { ...following(child), origin: `http://127.0.0.1:${port}`, dataDir }
  await server.line('Kindred is listening')
  return server
}

/** Runs one of the launchers to its end; answers its exit code and all that it wrote. */
export async function runLauncher(
  args: string[],
  variables: Variables,
): Promise<{ code: number | null; output: string }> {
  const { ended, lines } = following(spawnNode(args, variables))
  const code = await ended
  return { code, output: lines.join('\n') }
}

/** A program of Node's with variables of its own. */
export function spawnNode(args: string[], variables: Variables): ChildProcess {
  return spawn(process.execPath, args, {
    // As from a terminal: what Jest sets for its own processes is not for the server.
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** What a program writes, and its end, as soon as each is there. */
export function following(child: ChildProcess): Omit<StartedServer, 'origin' | 'dataDir'> {
  const lines: string[] = []
  const written = new EventEmitter()
  for (const output of [child.stdout, child.stderr]) {
    if (!output) continue
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line)
      written.emit('line', line)
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  void ended.then(() => written.emit('end'))
  const signal = (name: NodeJS.Signals) => void child.kill(name)
  return {
    lines,
    signal,
    ended,
    async line(words) {
      const isIt = (line: string) => line.includes(words)
      const coming = on(written, 'line', { close: ['end'] }) as AsyncIterable<[string]>
      const earlier = lines.find(isIt)
      if (earlier !== undefined) return earlier
      for await (const [line] of coming) if (isIt(line)) return line
      throw new Error(`It ended without a line "${words}":\n${lines.join('\n')}`)
    },
    stop() {
      signal('SIGTERM')
      return ended
    },
    stopAtOnce() {
      // Signals that come within half a second of the first count as one.
      const asking = setInterval(() => signal('SIGTERM'), 100)
      return ended.finally(() => clearInterval(asking))
    },
  }
}

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
