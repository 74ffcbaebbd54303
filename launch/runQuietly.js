import { run } from './run.js'

/** The same as `run`, with all that the command writes as `output` in place of on this terminal. */
export async function runQuietly(command) {
  const chunks = []
  const code = await run({ ...command, onOutput: (chunk) => chunks.push(chunk) })
  return { code, output: Buffer.concat(chunks).toString() }
}
