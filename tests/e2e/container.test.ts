import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildImage } from '#tests/support/buildImage.ts'
import {
  execForm,
  healthCheckOf,
  lastOf,
  parseDockerfile,
  variablesOf,
} from '#tests/support/dockerfile.ts'
import { following, freePort, type StartedServer } from '#tests/support/startServer.ts'

const run = promisify(execFile)
const tenMinutes = 600_000
const stages = parseDockerfile(await readFile('Dockerfile', 'utf8'))
const last = stages.at(-1) ?? { image: '', name: null, steps: [] }
const admin = { email: 'first@example.org', password: 'a long enough pass phrase' }

let into: string
let folder: string
let origin: string
let variables: Record<string, string>
let startedAt: number
let server: Omit<StartedServer, 'origin' | 'dataDir'>

/** A program in the built folder, as the image's user and with nothing of this machine's environment. */
function inContainer(command: string[]): ChildProcess {
  const [program = '', ...args] = command
  const [uid, gid] = lastOf(last, 'USER').split(':').map(Number)
  const user = process.getuid?.() === 0 ? { uid, gid } : {}
  return spawn(program, args, {
    ...user,
    cwd: folder,
    env: variables as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcomeOf(command: string[]): Promise<{ code: number | null; output: string }> {
  const { ended, lines } = following(inContainer(command))
  return { code: await ended, output: lines.join('\n') }
}

/** The image with another program: what `docker compose run --rm kindred <words>` does. */
function entrypoint(words: string[]): string[] {
  return [...execForm(lastOf(last, 'ENTRYPOINT')), ...words]
}

beforeAll(async () => {
  into = await mkdtemp(join(tmpdir(), 'kindred-image-'))
  folder = await buildImage({ stages, context: process.cwd(), into })
  const tmp = join(into, 'tmp')
  await mkdir(tmp)
  await run('chmod', ['755', into])
  await run('chmod', ['1777', tmp])
  // Nothing but data and tmp can be written, as on a root that is read-only.
  await run('chmod', ['-R', 'a-w', folder])
  await run('chmod', ['u+w', join(folder, 'data')])
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  variables = {
    ...variablesOf(last),
    PATH: dirname(process.execPath),
    HOME: join(into, 'nowhere'),
    TMPDIR: tmp,
    PORT: String(port),
    KINDRED_PUBLIC_URL: 'https://kindred.example.org',
    PAYLOAD_SECRET: 'fJ3-uW8xQ1zLr5Tn0cVbE7yKs2HgMd4P',
    KINDRED_ADMIN_EMAIL: admin.email,
    KINDRED_ADMIN_PASSWORD: admin.password,
  }
  startedAt = Date.now()
}, tenMinutes)

afterAll(async () => {
  await server.stopAtOnce()
  await run('chmod', ['-R', 'u+w', into])
  await rm(into, { recursive: true })
}, tenMinutes)

// Each step stands on the one before, as in the life of one container.
describe('the image that the Dockerfile describes', () => {
  it('is not healthy before it is started', async () => {
    await expect(outcomeOf(healthCheckOf(last).command)).resolves.toMatchObject({ code: 1 })
  })

  it('starts without installing, building or compiling, and is healthy', async () => {
    server = following(inContainer(entrypoint(execForm(lastOf(last, 'CMD')))))
    await server.line('Kindred is listening')
    await expect(outcomeOf(healthCheckOf(last).command)).resolves.toEqual({ code: 0, output: '' })
    await expect(statusOf('/readyz')).resolves.toBe(200)
    const there = await readdir(join(folder, 'node_modules'))
    expect(there).toContain('payload')
    expect(there.filter((name) => ['esbuild', 'jest', 'eslint'].includes(name))).toEqual([])
  })

  it('serves the admin with its scripts', async () => {
    await server.line('the admin is ready')
    const page = await (await fetch(`${origin}/admin/login`)).text()
    const [, script = ''] = /<script src="([^"]+)"/.exec(page) ?? []
    await expect(statusOf(script)).resolves.toBe(200)
  })

  it('runs the other programs beside it', async () => {
    const migrating = await outcomeOf(entrypoint(['src/commands/migrate.js']))
    expect(migrating).toMatchObject({ code: 0, output: expect.stringContaining('Nothing to') })
    const seeding = await outcomeOf(entrypoint(['seeds/index.js']))
    expect(seeding).toMatchObject({ code: 0 })
    expect(seeding.output).toMatch(/Seeded: [1-9]\d* created/)
    const { docs } = (await (await fetch(`${origin}/api/topics`)).json()) as { docs: unknown[] }
    expect(docs).toHaveLength(1)
  })

  it('keeps pictures in the data folder', async () => {
    const response = await fetch(`${origin}/api/media`, {
      method: 'POST',
      headers: { Authorization: `JWT ${await tokenOf(admin)}` },
      body: picture(),
    })
    expect(response.status).toBe(201)
    const { doc } = (await response.json()) as { doc: { filename: string } }
    await expect(readdir(join(folder, 'data/media'))).resolves.toContain(doc.filename)
  })

  it('ends with code 0 on its stop signal, and is not healthy any more', async () => {
    server.signal(lastOf(last, 'STOPSIGNAL') as NodeJS.Signals)
    await expect(server.ended).resolves.toBe(0)
    await expect(outcomeOf(healthCheckOf(last).command)).resolves.toMatchObject({ code: 1 })
  })

  it('has written to the data folder and nowhere else', async () => {
    const written = await changedSince(startedAt, folder)
    expect(written).toContain('data/kindred.db')
    expect(written.filter((name) => !/^data(\/|$)/.test(name))).toEqual([])
  })
})

async function statusOf(path: string): Promise<number> {
  const response = await fetch(`${origin}${path}`)
  await response.arrayBuffer()
  return response.status
}

async function tokenOf(login: typeof admin): Promise<string> {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  })
  const { token } = (await response.json()) as { token: string }
  return token
}

/** One pixel. */
function picture(): FormData {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const form = new FormData()
  form.set('file', new File([bytes], 'dot.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'A dot' }))
  return form
}

/** The paths below a folder that were written, made or had something removed since then. */
async function changedSince(time: number, root: string): Promise<string[]> {
  const changed: string[] = []
  for (const name of ['.', ...(await readdir(root, { recursive: true }))]) {
    const { ctimeMs } = await lstat(join(root, name))
    if (ctimeMs > time) changed.push(name)
  }
  return changed
}
