import { rm } from 'node:fs/promises'

/** Whoever comes later finds nothing left to remove. */
export default async function removeRunFolder() {
  const folder = process.env.KINDRED_TEST_RUN
  delete process.env.KINDRED_TEST_RUN
  if (folder) await rm(folder, { recursive: true, force: true })
}
