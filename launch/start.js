import { requireNode } from './requireNode.js'

requireNode()
start()

// Imported only now, as these files may be written for a Node that was just turned away.
async function start() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { ensureBuilt } = await import('./ensureBuilt.js')
  const { compile } = await import('./compile.js')
  const { nodeFlags } = await import('./nodeFlags.js')
  const { run } = await import('./run.js')

  await ensureInstalled({ root, env: process.env })
  await ensureBuilt({ root, env: process.env })

  const program = await compile('src/main.ts', root)
  const env = { NODE_ENV: 'production', ...process.env }
  process.exit(await run({ args: [...nodeFlags, program], cwd: root, env }))
}
