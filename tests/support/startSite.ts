import { following, freePort, spawnNode } from './startServer.ts'

export type Site = { origin: string; stop: () => Promise<number | null> }

/** `npm run example` as people run it, on a port of its own; answers when it says that it listens. */
export async function startSite(kindredUrl: string): Promise<Site> {
  const port = await freePort()
  const variables = { SITE_PORT: String(port), KINDRED_URL: kindredUrl }
  const child = spawnNode(['launch/example.js'], variables)
  const { line, stop } = following(child)
  await line(`It reads Kindred at ${kindredUrl}`)
  return { origin: `http://127.0.0.1:${port}`, stop }
}
