import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { flush } from '#database/flush.ts'

export type Content = { bytes: number; sha256: string }

/** Copies a file for its owner's eyes only, and answers what the copy holds once the disk has it. */
export async function copyDurably(from: string, to: string): Promise<Content> {
  await copyFile(from, to)
  return sealFile(to)
}

/** Closes a file to others, waits until the disk has it, and answers what it holds. */
export async function sealFile(file: string): Promise<Content> {
  await chmod(file, 0o600)
  await flush(file)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
