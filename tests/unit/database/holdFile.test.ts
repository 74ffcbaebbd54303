import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FileInUse, holdFile } from '#database/holdFile.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindred-hold-'))
  file = join(folder, 'kindred.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('holdFile', () => {
  it('lets nobody else have the file, and says which it is', async () => {
    const release = await holdFile(file)
    await expect(holdFile(file)).rejects.toThrow(FileInUse)
    await expect(holdFile(file)).rejects.toThrow(`Another Kindred server uses ${file}.`)
    release()
  })

  it('lets the next one have it when it was given back', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const release = await holdFile(file)
      await expect(holdFile(file)).rejects.toThrow(FileInUse)
      release()
    }
  })

  it('does not hold other files of its folder', async () => {
    const both = [await holdFile(file), await holdFile(join(folder, 'other.db'))]
    for (const release of both) release()
  })

  it('never makes or opens the database itself', async () => {
    const release = await holdFile(file)
    expect(readdirSync(folder)).not.toContain('kindred.db')
    release()
  })

  it('throws what the system says where no lock can be made', async () => {
    writeFileSync(`${file}.lock`, 'garbage'.repeat(1000))
    await expect(holdFile(file)).rejects.toMatchObject({ code: 'SQLITE_NOTADB' })
    const nowhere = join(folder, 'no', 'such', 'kindred.db')
    await expect(holdFile(nowhere)).rejects.toThrow('Unable to open')
  })
})
