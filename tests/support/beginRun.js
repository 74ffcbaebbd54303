import { makeRunFolder } from './runFolder.js'
import startMongod from './startMongod.js'

/** Before the first file of a run that uses a database. */
export default async function beginRun(_, { globals }) {
  await makeRunFolder()
  if (globals.testDatabase === 'mongodb') await startMongod()
}
