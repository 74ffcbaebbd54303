import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient, type Document } from 'mongodb'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { quickFolder } from '#tests/support/quickFolder.js'
import { freePort } from '#tests/support/runServer.ts'
import { Proxy } from './Proxy.ts'

export const setName = 'kindred'

/** One mongod of a replica set, behind a proxy by which all others reach it. */
export class Member {
  readonly #port: number
  readonly #dbPath: string
  readonly proxy: Proxy
  #mongod: MongoMemoryServer | null = null

  private constructor(port: number, dbPath: string, proxy: Proxy) {
    this.#port = port
    this.#dbPath = dbPath
    this.proxy = proxy
  }

  /** A member that has data and an address, and no process yet. */
  static async prepare(): Promise<Member> {
    const port = await freePort()
    const dbPath = await mkdtemp(join(quickFolder(), 'kindred-member-'))
    return new Member(port, dbPath, await Proxy.start(port))
  }

  /** Where the server and the other members find it. */
  get host(): string {
    return `127.0.0.1:${this.proxy.port}`
  }

  get pid(): number {
    return this.#process().pid ?? 0
  }

  get isRunning(): boolean {
    return this.#mongod !== null
  }

  async start(): Promise<void> {
    this.#mongod = await MongoMemoryServer.create({
      instance: {
        port: this.#port,
        portGeneration: false,
        dbPath: this.#dbPath,
        replSet: setName,
        storageEngine: 'wiredTiger',
        args: ['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'enableTestCommands=1'],
        launchTimeout: 60_000,
      },
      binary: { checkMD5: false },
    })
  }

  async kill(): Promise<void> {
    const mongod = this.#process()
    const closed = once(mongod, 'close')
    mongod.kill('SIGKILL')
    await closed
    this.#mongod = null
  }

  /** Runs a command on this member itself, past the proxy, in the database `admin` unless another is named. */
  async run(command: Document, database = 'admin'): Promise<Document> {
    const url = `mongodb://127.0.0.1:${this.#port}/?directConnection=true`
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 2000 })
    try {
      return await client.db(database).command(command)
    } finally {
      await client.close()
    }
  }

  /** Ends it, whatever state it is in, and removes its data. */
  async destroy(): Promise<void> {
    if (this.#mongod) await this.kill()
    this.proxy.close()
    await rm(this.#dbPath, { recursive: true, force: true })
  }

  #process() {
    const mongod = this.#mongod?.instanceInfo?.instance.mongodProcess
    if (!mongod) throw new Error(`The mongod at ${this.#port} does not run.`)
    return mongod
  }
}
