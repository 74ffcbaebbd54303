import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compile } from '../../../launch/compile.js'

const lines = 20_000

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindred-compile-'))
  const many = Array.from({ length: lines }, (_, index) => `console.log(${index} as number)`)
  await writeFile(join(root, 'program.ts'), many.join('\n'))
})

afterAll(() => rm(root, { recursive: true }))

describe('compile', () => {
  it('never leaves half a program for another start to read', async () => {
    const outfile = await compile('program.ts', root)
    const whole = await readFile(outfile, 'utf8')
    expect(whole).toContain(`console.log(${lines - 1})`)
    let isDone = false
    const again = compile('program.ts', root).finally(() => (isDone = true))
    while (!isDone) expect(await readFile(outfile, 'utf8')).toBe(whole)
    await again
  })
})
