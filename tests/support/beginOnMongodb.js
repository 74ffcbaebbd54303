import makeRunFolder from './makeRunFolder.js'
import startMongod from './startMongod.js'

/** Jest calls a file once for all projects that name it, so this is another one than SQLite's. */
export default async function beginOnMongodb() {
  await makeRunFolder()
  await startMongod()
}
