import { rmSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.js'
import { stop } from './stop.js'

/** Compiles `client/` to `client/dist`, anew. Ends the process, after what the compiler says, when that fails. */
export async function buildClient({ root, env }) {
  // What a source no longer there was compiled to would be packed with the rest.
  rmSync(path.join(root, 'client/dist'), { recursive: true, force: true })
  const args = ['node_modules/typescript/bin/tsc', '-p', 'client']
  const code = await run({ args, cwd: root, env })
  if (code !== 0) stop({ code, because: `The client could not be built (exit code ${code}).` })
}
