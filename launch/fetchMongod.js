// Run by downloadMongod.js as a process of its own, once the dependencies are installed.
import { connect } from 'node:net'
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'

const PROBE_MS = 3000

process.once('disconnect', () => process.exit()) // The launcher is gone, so nobody waits for this.
process.send({ binary: await fetchMongod() }, () => process.exit())

async function fetchMongod() {
  try {
    const options = await DryMongoBinary.generateOptions()
    const earlier = await DryMongoBinary.locateBinary(options)
    if (earlier) return earlier
    const url = new URL(await new MongoBinaryDownloadUrl(options).getDownloadUrl())
    if (await canReach(url)) return await MongoBinary.getPath()
    console.log(`No mongod can be downloaded here: ${url.host} cannot be reached.`)
  } catch (error) {
    console.log(`No mongod can be downloaded here: ${error.message}`)
  }
  return null
}

function canReach({ protocol, hostname, port }) {
  // Behind a proxy only the download itself can tell.
  if (process.env.https_proxy || process.env.HTTPS_PROXY) return true
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
      timeout: PROBE_MS,
    })
    const answer = (isReached) => () => {
      socket.destroy()
      resolve(isReached)
    }
    socket.once('connect', answer(true))
    socket.once('timeout', answer(false))
    socket.once('error', answer(false))
  })
}
