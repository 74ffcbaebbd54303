import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReplicaSet } from './replicaSet/ReplicaSet.ts'
import { freePort, runServer, type Server } from './runServer.ts'

export type ServerOnReplicaSet = {
  set: ReplicaSet
  server: Server
  /** Starts another server in place of one that was killed, at the same address. */
  startAgain: () => Promise<Server>
  end: () => Promise<void>
}

/** A server of its own on a replica set of its own. */
export async function serverOnReplicaSet(members: number): Promise<ServerOnReplicaSet> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kindred-set-'))
  const set = await ReplicaSet.start(members)
  const port = await freePort()
  const run = () => runServer({ dataDir, port, variables: { DATABASE_URL: set.url } })
  const started: ServerOnReplicaSet = {
    set,
    server: await run().catch(endSet(set)),
    async startAgain() {
      started.server = await run()
      return started.server
    },
    async end() {
      set.heal()
      await started.server.stop()
      await set.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  return started
}

/** No mongod outlives a start that failed. */
function endSet(set: ReplicaSet): (error: unknown) => Promise<never> {
  return async (error) => {
    await set.destroy()
    throw error
  }
}
