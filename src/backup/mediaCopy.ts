import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDurably, type Content } from './copyDurably.ts'
import { errorCode } from './errorCode.ts'

type Copied = Content & { stamp: string }

/** A copy of a folder of files that may be added, replaced and deleted meanwhile. */
export class MediaCopy {
  /** What has been copied, by name. A file that is deleted later stays here. */
  readonly files = new Map<string, Copied>()
  readonly #from: string
  readonly #to: string

  constructor({ from, to }: { from: string; to: string }) {
    this.#from = from
    this.#to = to
  }

  /** Copies what is new or has changed since; answers the names of those that had been copied before. */
  async update(): Promise<Set<string>> {
    await mkdir(this.#to, { recursive: true, mode: 0o700 })
    const changed = new Set<string>()
    for (const name of await namesIn(this.#from)) {
      const wasCopied = this.files.has(name)
      if ((await this.#copy(name)) && wasCopied) changed.add(name)
    }
    return changed
  }

  async #copy(name: string): Promise<boolean> {
    const from = join(this.#from, name)
    try {
      // Read before the content is: a write that comes in between shows at the next update.
      const stamp = await stampOf(from)
      if (stamp === null || stamp === this.files.get(name)?.stamp) return false
      this.files.set(name, { stamp, ...(await copyDurably(from, join(this.#to, name))) })
      return true
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      return false // Deleted this moment; whether somebody misses it is for the snapshot to say.
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return [] // Made with the first upload.
  }
}

/** Another one for every other content, also under a name that is used again; null for what is no file. */
async function stampOf(file: string): Promise<string | null> {
  const found = await stat(file, { bigint: true })
  return found.isFile() ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join() : null
}
