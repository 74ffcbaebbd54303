import { requireNode } from './requireNode.js'

requireNode()
dev()

// Imported only now, as these files may be written for a Node that was just turned away.
async function dev() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { run } = await import('./run.js')

  await ensureInstalled({ root, env: process.env })

  // tsx watches whatever the server imports: the collections and payload.config.ts among them.
  const args = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/main.ts']
  const env = { ...process.env, KINDRED_DEV: 'on', NODE_ENV: 'development' }
  process.exit(await run({ args, cwd: root, env }))
}
