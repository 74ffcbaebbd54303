// Builds the typed client, client/dist: node launch/client.js
import { requireNode } from './requireNode.js'

requireNode()
client()

// Imported only now, as these files may be written for a Node that was just turned away.
async function client() {
  const { root } = await import('./root.js')
  const { ensureInstalled } = await import('./ensureInstalled.js')
  const { buildClient } = await import('./buildClient.js')

  await ensureInstalled({ root, env: process.env })
  await buildClient({ root, env: process.env })
}
