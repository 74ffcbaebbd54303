import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { quickFolder } from './quickFolder.js'

/** What the test files of one run leave for each other; see `kept/folder.ts`. Several projects share it. */
export default async function makeRunFolder() {
  process.env.KINDRED_TEST_RUN ??= await mkdtemp(join(quickFolder(), 'kindred-run-'))
}
