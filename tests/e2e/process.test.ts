import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { holdRequest } from '#tests/support/heldRequest.ts'
import { runLauncher, startServer, type StartedServer } from '#tests/support/startServer.ts'

const started: StartedServer[] = []

/** A server that is ended after the tests, whatever became of them. */
async function start(variables: Record<string, string> = {}): Promise<StartedServer> {
  const server = await startServer(variables)
  started.push(server)
  return server
}

afterAll(async () => {
  await Promise.all(started.map((server) => server.stopAtOnce()))
  for (const { dataDir } of started) await rm(dataDir, { recursive: true, force: true })
})

async function topics({ origin }: StartedServer): Promise<{ id: string; updatedAt: string }[]> {
  const response = await fetch(`${origin}/api/topics`)
  expect(response.status).toBe(200)
  const { docs } = (await response.json()) as { docs: { id: string; updatedAt: string }[] }
  return docs
}

async function statusOf(url: string): Promise<number> {
  const response = await fetch(url, { redirect: 'manual' })
  await response.arrayBuffer()
  return response.status
}

describe('stopping', () => {
  it('answers what is under way, ends with code 0, and starts again on the same data', async () => {
    const first = await start({ ADMIN: 'off' })
    const before = await topics(first)
    const held = await holdRequest(first.origin)
    first.signal('SIGTERM')
    await first.line('"stopping"')
    await expect(held.finish()).resolves.toBe(200)
    await expect(first.ended).resolves.toBe(0)

    const second = await start({ ADMIN: 'off', KINDRED_DATA_DIR: first.dataDir })
    expect(before).toHaveLength(1)
    await expect(topics(second)).resolves.toEqual(before)
    expect(second.lines.join()).not.toContain('Password')
    await expect(second.stop()).resolves.toBe(0)
  })

  it('ends at once when it is asked again, though a request is still open', async () => {
    const server = await start({ ADMIN: 'off' })
    const held = await holdRequest(server.origin)
    server.signal('SIGTERM')
    await server.line('"stopping"')
    await expect(server.stopAtOnce()).resolves.toBe(130)
    held.drop()
  })
})

describe('starting', () => {
  it('refuses a wrong environment with code 78, naming every variable and no value', async () => {
    const runs = wrongVariables.map(async ({ wrong, beside }) => {
      const variables = { ADMIN: 'off', KINDRED_DATA_DIR: '/nowhere', ...beside, ...wrong }
      const { code, output } = await runLauncher(['launch/start.js'], variables)
      expect(code).toBe(78)
      for (const [name, value] of Object.entries(wrong)) {
        expect(output).toMatch(new RegExp(`^- ${name}\\b`, 'm'))
        expect(output).not.toContain(value)
      }
    })
    await Promise.all(runs)
  })

  it('answers the API while the admin still says 503 with Retry-After', async () => {
    const server = await start()
    const whileStarting = await fetch(`${server.origin}/admin`)
    const answered = await topics(server)
    expect(whileStarting.status).toBe(503)
    expect(whileStarting.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(answered).toHaveLength(1)

    await server.line('the admin is ready')
    await expect(statusOf(`${server.origin}/admin/login`)).resolves.toBe(200)
    await expect(server.stop()).resolves.toBe(0)
  })

  it('serves the API and no admin with ADMIN=off', async () => {
    const server = await start({ ADMIN: 'off' })
    await expect(topics(server)).resolves.toHaveLength(1)
    await expect(statusOf(`${server.origin}/readyz`)).resolves.toBe(200)
    expect(await statusOf(`${server.origin}/admin`)).toBe(404)
    expect(server.lines.filter((line) => line.includes('  Admin '))).toEqual([])
    await expect(server.stop()).resolves.toBe(0)
  })
})

describe('trouble', () => {
  // Both databases of Payload 3.90.2 end the process on such paths, unless they are refused before.
  it('refuses paths of two hops again and again, and lives', async () => {
    const server = await start({ ADMIN: 'off' })
    const asked = Array.from({ length: 50 }, () => [
      'where[parent.parent.title][equals]=a',
      'where[cards.image.alt][like]=a',
      'sort=parent.parent.title',
    ]).flat()
    const statuses = await Promise.all(
      asked.map((query) => statusOf(`${server.origin}/api/topics?${query}`)),
    )
    expect(new Set(statuses)).toEqual(new Set([400]))
    await expect(statusOf(`${server.origin}/readyz`)).resolves.toBe(200)
    expect(server.lines.join()).not.toContain('a rejection was not handled')
    // A server that had ended in between would have taken the launcher with it.
    await expect(server.stop()).resolves.toBe(0)
  })

  it.each([{ ADMIN: 'on' }, { ADMIN: 'off' }])(
    'outlives a rejection and drains after an exception, with the admin $ADMIN',
    async ({ ADMIN }) => {
      const server = await start({ ADMIN, NODE_OPTIONS: `--import ${faults}` })
      if (ADMIN === 'on') await server.line('the admin is ready')
      const pid = Number((await server.line('pid of the server: ')).split(': ')[1])

      process.kill(pid, 'SIGUSR2')
      await server.line('a rejection was not handled')
      await expect(topics(server)).resolves.toHaveLength(1)

      const held = await holdRequest(server.origin)
      process.kill(pid, 'SIGPIPE')
      await server.line('an exception was not caught')
      await expect(held.finish()).resolves.toBe(200)
      await expect(server.ended).resolves.toBe(1)
    },
  )

  it('reads what the seed command writes beside it', async () => {
    const server = await start({ ADMIN: 'off', KINDRED_DEMO: 'off' })
    await expect(topics(server)).resolves.toEqual([])
    const { code, output } = await runLauncher(['launch/command.js', 'seeds/index.ts'], {
      KINDRED_DATA_DIR: server.dataDir,
      LOG_LEVEL: 'warn',
    })
    expect(output).toMatch(/Seeded: [1-9]\d* created/)
    expect(code).toBe(0)
    await expect(topics(server)).resolves.toHaveLength(1)
    await expect(server.stop()).resolves.toBe(0)
  })
})

/** What is wrong only beside other variables is looked at when each is right by itself. */
const wrongVariables = [
  {
    beside: {},
    wrong: {
      PORT: 'not-a-port',
      DATABASE_URL: 'postgres://canary',
      KINDRED_ADMIN_EMAIL: 'no-address-canary',
      KINDRED_ADMIN_PASSWORD: 'canary',
      KINDRED_DEMO: 'canary-perhaps',
      CORS_ORIGINS: 'canary/path',
      TRUST_PROXY: 'canary-many',
      LOG_LEVEL: 'canary-loud',
    },
  },
  { beside: {}, wrong: { HOST: 'host.canary' } },
  {
    beside: { KINDRED_PUBLIC_URL: 'https://kindred.example.org' },
    wrong: { PAYLOAD_SECRET: 'canary-canary' },
  },
]

/** A module that Node loads before the server: two signals that nobody uses provoke the two faults. */
const faults = `data:text/javascript,${encodeURIComponent(`
  if (process.argv[1]?.endsWith('main.js')) {
    console.log('pid of the server: ' + process.pid)
    process.on('SIGUSR2', () => void Promise.reject(new Error('provoked rejection')))
    process.on('SIGPIPE', () => { throw new Error('provoked exception') })
  }
`)}`
