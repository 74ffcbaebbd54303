import { requireNode } from './requireNode.js'

requireNode()
test()

// Imported only now, as these files may be written for a Node that was just turned away.
async function test() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { runTests } = await import('./runTests.js')

  await ensureInstalled({ root, env: process.env })
  process.exit(await runTests({ root, args: process.argv.slice(2), env: process.env }))
}
