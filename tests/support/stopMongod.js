import { rm } from 'node:fs/promises'

/** Several projects share the set; whoever comes later finds nothing left to stop. */
export default async function stopMongod() {
  const started = globalThis.kindredMongod
  globalThis.kindredMongod = undefined
  if (!started) return
  await started.set.stop()
  await rm(started.dbPath, { recursive: true, force: true })
}
