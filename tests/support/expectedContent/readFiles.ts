import { resolve } from 'node:path'
import { read } from '#seeds/pipeline/read.ts'
import type { SeedFile } from '#seeds/pipeline/seedFile.ts'

/** The demo content as its files have it. What is a draft in them is in `files` only. */
export type Demo = { files: SeedFile[]; live: SeedFile[]; pages: SeedFile[] }

export async function readFiles(): Promise<Demo> {
  const files = await read(resolve('seeds/content'))
  const live = files.filter(({ status }) => status === 'published')
  return { files, live, pages: live.filter(({ fields }) => typeof fields['path'] === 'string') }
}

/** The live documents that these keys name, in the order of the keys. */
export function liveFiles(demo: Demo, keys: unknown[]): SeedFile[] {
  return keys.flatMap((key) => demo.live.filter((file) => file.key === key))
}

export function filesOf(demo: Demo, collection: string): SeedFile[] {
  return demo.live.filter((file) => file.collection === collection)
}
