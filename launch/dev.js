import { requireNode } from './requireNode.js'

requireNode()
dev()

// Imported only now, as these files may be written for a Node that was just turned away.
async function dev() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { compileOnChange } = await import('./compile.js')
  const { nodeFlags } = await import('./nodeFlags.js')
  const { run } = await import('./run.js')

  await ensureInstalled({ root, env: process.env })
  // The compiler follows every file that the server is made of; Node starts again when it has written.
  const program = await compileOnChange('src/main.ts', root)
  const env = { ...process.env, KINDRED_DEV: 'on', NODE_ENV: 'development' }
  const args = ['--watch-path', program, '--watch-preserve-output', ...nodeFlags, program]
  process.exit(await run({ args, cwd: root, env }))
}
