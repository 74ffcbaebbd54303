import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { compile } from '../../launch/compile.js'
import { nodeFlags } from '../../launch/nodeFlags.js'

type Variables = Record<string, string>

export type StartedCommand = {
  /** Ends it without giving it a chance to tidy up. */
  kill: () => void
  ended: Promise<{ code: number | null; output: string }>
}

/** One of `src/commands` in a process of its own, which is the one that signals reach. */
export async function startCommand(
  name: string,
  args: string[],
  variables: Variables,
): Promise<StartedCommand> {
  const program = await compile(`src/commands/${name}.ts`, process.cwd())
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const ended = once(child, 'close').then(async ([code]) => ({
    code: code as number | null,
    output: (await output).join(''),
  }))
  return { kill: () => void child.kill('SIGKILL'), ended }
}

/** The same, to its end. */
export async function runCommand(name: string, args: string[], variables: Variables) {
  const { ended } = await startCommand(name, args, variables)
  return ended
}
