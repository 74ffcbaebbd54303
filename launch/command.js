// Runs a program of the project, compiled first: node launch/command.js seeds/index.ts --force
import { requireNode } from './requireNode.js'

requireNode()
command(process.argv.slice(2))

// Imported only now, as these files may be written for a Node that was just turned away.
async function command([entry, ...args]) {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { compile } = await import('./compile.js')
  const { nodeFlags } = await import('./nodeFlags.js')
  const { run } = await import('./run.js')

  await ensureInstalled({ root, env: process.env })
  const program = await compile(entry, root)
  process.exit(await run({ args: [...nodeFlags, program, ...args], cwd: root, env: process.env }))
}
