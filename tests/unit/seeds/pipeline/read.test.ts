import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { read } from '#seeds/pipeline/read.ts'
import { SeedInvalid } from '#seeds/pipeline/seedFile.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-read-'))
})

afterEach(() => rm(folder, { recursive: true }))

describe('read', () => {
  it('reads a file of fields only', async () => {
    await put('cards/one.yaml', 'status: draft\ntitle:\n  en: One\n')
    expect(await read(folder)).toEqual([
      {
        key: 'cards/one',
        collection: 'cards',
        status: 'draft',
        fields: { title: { en: 'One' } },
        body: null,
      },
    ])
  })

  it('reads a file of fields above a text in two languages', async () => {
    await put('topics/a/b.md', '---\nstatus: published\n---\n\nText\n\n<!-- es -->\n\nTexto\n')
    expect(await read(folder)).toMatchObject([
      {
        key: 'topics/a/b',
        collection: 'topics',
        status: 'published',
        body: { en: 'Text', es: 'Texto' },
      },
    ])
  })

  it('takes the files in the order of their names, and no others', async () => {
    for (const name of ['cards/b.yaml', 'cards/a.yaml']) await put(name, 'status: draft\n')
    await put('cards/notes.txt', 'not content')
    expect((await read(folder)).map(({ key }) => key)).toEqual(['cards/a', 'cards/b'])
  })

  it.each([
    ['no status', 'title: x\n', /status must be/],
    ['another status', 'status: live\n', /status must be/],
    ['no fields', '', /no fields/],
    ['a bare word', 'word\n', /no fields/],
  ])('refuses a file with %s and names it', async (_, text, sentence) => {
    await put('cards/wrong.yaml', text)
    const problem = read(folder)
    await expect(problem).rejects.toThrow(SeedInvalid)
    await expect(problem).rejects.toThrow(sentence)
    await expect(problem).rejects.toThrow('cards/wrong.yaml')
  })
})

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), text)
}
