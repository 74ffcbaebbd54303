import { serve } from '@hono/node-server'
import { readSettings } from './settings.ts'
import { createSite } from './site.tsx'
import { welcome } from './welcome.ts'

const { kindredUrl, port } = readSettings(process.env)
const server = serve({ fetch: createSite({ kindredUrl }).fetch, hostname: '127.0.0.1', port })

server.once('listening', () => {
  void welcome({ origin: `http://127.0.0.1:${port}`, kindredUrl }).then(say)
})
server.once('error', (error) => {
  say(`The site cannot listen on port ${port}: ${error.message}\nSet SITE_PORT to another one.\n`)
  process.exitCode = 1
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

function say(words: string): void {
  process.stdout.write(words)
}
