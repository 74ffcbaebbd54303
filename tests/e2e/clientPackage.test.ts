import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publint } from 'publint'
import { openBrowser } from '#tests/support/openBrowser.ts'
import { lend, packClient } from '#tests/support/packClient.ts'
import { readmeSamples } from '#tests/support/readmeSamples.ts'
import { serveFolder } from '#tests/support/serveFolder.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'
import type * as Kindred from '#client/index.ts'

const run = promisify(execFile)
const title = 'Family-Centered Practice'

let folder: string
let tarball: string
let project: string
let server: StartedServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-client-'))
  ;({ tarball, project } = await packClient(folder))
  server = await startServer({ ADMIN: 'off' })
}, 120_000)

afterAll(async () => {
  await server.stopAtOnce()
  await rm(server.dataDir, { recursive: true, force: true })
  await rm(folder, { recursive: true })
})

describe('the package', () => {
  it('is the compiled client and its page, with nothing beside it', async () => {
    const installed = join(project, 'node_modules')
    const names = await readdir(join(installed, '@kindred/client'))
    expect(names.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
    expect((await readdir(installed)).filter((name) => !name.startsWith('.'))).toEqual(['@kindred'])
  })

  it('has nothing that publint would change', async () => {
    const bytes = await readFile(tarball)
    const { messages } = await publint({
      pack: { tarball: Uint8Array.from(bytes).buffer },
      strict: true,
    })
    expect(messages).toEqual([])
  })

  it('has its types where every resolution of ES modules finds them', async () => {
    const result = await checkPackage(
      createPackageFromTarballData(Uint8Array.from(await readFile(tarball))),
    )
    if (!result.types) throw new Error('It has no types.')
    // It is an ES module only: older resolutions and `require` of old Nodes are left out.
    const isForOthers = (kind: string) => kind === 'node10' || kind === 'node16-cjs'
    const problems = result.problems.filter(
      (one) => !('resolutionKind' in one && isForOthers(one.resolutionKind)),
    )
    expect(problems).toEqual([])
  })

  it('reads a Kindred in Node', async () => {
    const program = `
      import { createClient, isKindredError } from '@kindred/client'
      const kindred = createClient({ url: process.argv[2] })
      const page = await kindred.content('/Family-Centered/')
      const paths = []
      for await (const { path } of kindred.list({ type: 'topic' })) paths.push(path)
      const refused = await kindred.search('').catch((error) => error)
      const isRefused = isKindredError(refused, 'PARAMETER_INVALID')
      console.log(JSON.stringify([page.title, paths.includes(page.path), isRefused]))`
    await writeFile(join(project, 'program.js'), program)
    const { stdout } = await run(process.execPath, ['program.js', server.origin], { cwd: project })
    expect(JSON.parse(stdout)).toEqual([title, true, true])
  })

  it('reads a Kindred in a browser, from a page of another origin', async () => {
    const site = await serveFolder(join(project, 'node_modules/@kindred/client/dist'))
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.goto(site.origin)
    const read = await page.evaluate(readThere, server.origin).finally(async () => {
      await site.close()
      await browser.close()
    })
    expect(read).toEqual([title, null, 'PARAMETER_INVALID'])
  })
})

/** Runs in the browser: a page of one spelling, so that a redirect is on the way, one that is not there, and an error. */
async function readThere(url: string) {
  const entry = '/index.js'
  const { createClient } = (await import(entry)) as typeof Kindred
  const kindred = createClient({ url })
  const found = await kindred.content('/Family-Centered/')
  const none = await kindred.content('/no-such-page')
  const refused: unknown = await kindred.search('').catch((error: unknown) => error)
  return [found?.title, none, (refused as Kindred.KindredError).code]
}

describe('the types', () => {
  const consumer = `
    import { createClient, isKindredError, type Content, type ListedItem } from '@kindred/client'
    const kindred = createClient({ url: 'https://kindred.example.org' })

    export function partsOf(page: Content): number {
      switch (page.type) {
        case 'topic': return page.details.cards.length
        case 'article': return page.details.body?.html.length ?? 0
        case 'resource': return page.details.files.length
        case 'practice-model': return page.details.elements.length
      }
    }
    export async function whole(): Promise<ListedItem[]> {
      const { items } = await kindred.listPart({ locale: 'es' })
      return items
    }
    export async function some(): Promise<{ path: string | null }[]> {
      const { items } = await kindred.listPart({ fields: ['path'] })
      // @ts-expect-error It was not asked for.
      items[0]?.title
      return items
    }
    // @ts-expect-error There is no such language.
    void kindred.content('/a', { locale: 'fr' })
    // @ts-expect-error There is no such field.
    void kindred.content('/a', { fields: ['owner'] })
    // @ts-expect-error A page may not be there.
    void kindred.content('/a').then((page) => page.title)
    void kindred.content('/a', { fields: ['title'] }).then((page) => page?.title)
    void kindred.content('/a').catch((error: unknown) => {
      // @ts-expect-error Only of a page that is gone.
      if (isKindredError(error, 'NOT_FOUND')) return error.data.explanation.length
      return isKindredError(error, 'GONE') ? error.data.explanation?.length : undefined
    })`

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])('suit a program of $moduleResolution', async (resolution) => {
    const files = [{ name: 'consumer.ts', text: consumer }]
    expect(await compilerSays(files, { ...resolution, types: [] })).toBe('')
  })

  it('suit what its page and the one about delivery show', async () => {
    const pages = ['client/README.md', 'docs/delivery.md']
    const texts = await Promise.all(pages.map((page) => readFile(page, 'utf8')))
    const samples = readmeSamples(texts.join('\n'))
    expect(samples.length).toBeGreaterThan(8)
    await lend(project, ['next', 'react', 'csstype', '@types/react', '@types/node', 'undici-types'])
    const bundled = { module: 'esnext', moduleResolution: 'bundler', jsx: 'preserve' }
    const lent = { types: ['node', 'next'], skipLibCheck: true }
    expect(await compilerSays(samples, { ...bundled, ...lent })).toBe('')
  })
})

/** What TypeScript finds wrong with these files; declarations of the client are checked, too. */
async function compilerSays(
  files: { name: string; text: string }[],
  options: Record<string, unknown>,
): Promise<string> {
  for (const { name, text } of files) await writeFile(join(project, name), text)
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.asynciterable'], strict: true },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
    ...options,
  }
  const config = { compilerOptions, files: files.map(({ name }) => name) }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '-p', 'tsconfig.json'], {
    cwd: project,
  }).catch((failed: unknown) => failed as { stdout: string })
  return stdout
}
