// Runs a program of the project, compiled first: node launch/command.js seeds/index.ts --force
import { compile } from './compile.js'
import { nodeFlags } from './nodeFlags.js'
import { root } from './root.js'
import { run } from './run.js'

const [entry, ...args] = process.argv.slice(2)
const program = await compile(entry, root)
process.exit(
  await run({ args: [...nodeFlags, program, ...args], cwd: process.cwd(), env: process.env }),
)
