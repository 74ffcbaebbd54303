// Does beforehand all that a start would do first, for a machine that may only run: node launch/build.js
import { requireNode } from './requireNode.js'

requireNode()
build()

// Imported only now, as these files may be written for a Node that was just turned away.
async function build() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { ensureBuilt } = await import('./ensureBuilt.js')
  const { compile } = await import('./compile.js')
  const { programsIn } = await import('./programsIn.js')

  await ensureInstalled({ root, env: process.env })
  await ensureBuilt({ root, env: process.env })
  await Promise.all(programsIn(root).map((entry) => compile(entry, root)))
}
