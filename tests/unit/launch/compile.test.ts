import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compile } from '../../../launch/compile.js'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindred-compile-'))
})

afterAll(() => rm(root, { recursive: true }))

describe('compile', () => {
  it('leaves a program that another start is reading as it was', async () => {
    await writeFile(join(root, 'program.ts'), `console.log('first' as string)`)
    const outfile = await compile('program.ts', root)
    const reading = await open(outfile)
    await writeFile(join(root, 'program.ts'), `console.log('second' as string)`)
    await compile('program.ts', root)
    expect(await reading.readFile('utf8')).toContain('first')
    expect(await readFile(outfile, 'utf8')).toContain('second')
    await reading.close()
  })
})
