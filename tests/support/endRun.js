import { removeRunFolder } from './runFolder.js'
import stopMongod from './stopMongod.js'

/** Each project of a run ends it; the first one does the work. */
export default async function endRun() {
  await stopMongod()
  await removeRunFolder()
}
