import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findProgram, isProgram } from '../../../launch/findProgram.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kindred-launch-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('findProgram', () => {
  it('prefers the first name over the first folder', () => {
    put('a/second')
    put('b/first')
    const PATH = ['a', 'b'].map(inFolder).join(path.delimiter)
    expect(findProgram(['first', 'second'], { PATH })).toBe(inFolder('b/first'))
    expect(findProgram(['third', 'second'], { PATH })).toBe(inFolder('a/second'))
  })

  it.each([{ env: {} }, { env: { PATH: '' } }, { env: { PATH: '/no/such/folder' } }])(
    'answers null with $env',
    ({ env }) => {
      expect(findProgram(['first'], env)).toBeNull()
    },
  )
})

describe('isProgram', () => {
  it('tells a program from a plain file, a folder and nothing', () => {
    put('program')
    put('plain', 0o644)
    const answers = ['program', 'plain', '.', 'absent'].map((name) => isProgram(inFolder(name)))
    expect(answers).toEqual([true, false, false, false])
  })
})

function put(name: string, mode = 0o755) {
  mkdirSync(path.dirname(inFolder(name)), { recursive: true })
  writeFileSync(inFolder(name), '', { mode })
}

function inFolder(name: string) {
  return path.join(root, name)
}
