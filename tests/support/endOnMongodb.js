import removeRunFolder from './removeRunFolder.js'
import stopMongod from './stopMongod.js'

export default async function endOnMongodb() {
  await stopMongod()
  await removeRunFolder()
}
