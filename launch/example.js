// Starts the example site, examples/site, on SITE_PORT: node launch/example.js
import { requireNode } from './requireNode.js'

requireNode()
example()

// Imported only now, as these files may be written for a Node that was just turned away.
async function example() {
  const { join } = await import('node:path')
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { buildClient } = await import('./buildClient.js')
  const { compile } = await import('./compile.js')
  const { run } = await import('./run.js')

  const site = join(root, 'examples/site')
  const env = { NODE_ENV: 'production', ...process.env }
  await ensureInstalled({ root, env })
  await buildClient({ root, env })
  await ensureInstalled({ root: site, env })
  const program = await compile('src/main.ts', site)
  process.exit(await run({ args: ['--enable-source-maps', program], cwd: site, env }))
}
