export type Settings = {
  /** Kindred's address as readers' browsers reach it too: pictures, feeds and tables are linked there. */
  kindredUrl: string
  port: number
}

/** From the environment. Throws where the port is none. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['SITE_PORT'] || 3001)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`SITE_PORT must be a port; it is ${JSON.stringify(env['SITE_PORT'])}.`)
  }
  return { kindredUrl: (env['KINDRED_URL'] || 'http://127.0.0.1:3000').replace(/\/+$/, ''), port }
}
