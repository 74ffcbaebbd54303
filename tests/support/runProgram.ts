import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { nodeFlags } from '../../launch/nodeFlags.js'

type Ended = { code: number | null; output: string }

/** Runs a compiled program in a process of its own, to its end or, with `killAt`, until it says these words. */
export async function runProgram(
  program: string,
  { args = [], env, killAt }: { args?: string[]; env: Record<string, string>; killAt?: string },
): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line)
      if (killAt !== undefined && line.includes(killAt)) child.kill('SIGKILL')
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: lines.join('\n') }
}
