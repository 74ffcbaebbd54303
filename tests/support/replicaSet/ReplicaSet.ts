import { MongoServerError, type Document } from 'mongodb'
import { until } from '#tests/support/until.ts'
import { Member, setName } from './Member.ts'
import { portsOf } from './portsOf.ts'

/** Elections after two seconds instead of ten, so that the tests need not wait for them. */
const settings = {
  electionTimeoutMillis: 2000,
  heartbeatIntervalMillis: 500,
  heartbeatTimeoutSecs: 2,
}

/** Real mongods that can be killed, cut off and made to fail. */
export class ReplicaSet {
  readonly members: Member[]

  private constructor(members: Member[]) {
    this.members = members
  }

  static async start(count: number): Promise<ReplicaSet> {
    const members: Member[] = []
    while (members.length < count) members.push(await Member.prepare())
    const set = new ReplicaSet(members)
    try {
      await set.startAll()
      await members[0]?.run({ replSetInitiate: set.#config() })
      await set.whole()
    } catch (error) {
      await set.destroy()
      throw error
    }
    return set
  }

  get url(): string {
    const hosts = this.members.map(({ host }) => host).join(',')
    return `mongodb://${hosts}/kindred?replicaSet=${setName}`
  }

  async startAll(): Promise<void> {
    for (const member of this.members) if (!member.isRunning) await member.start()
  }

  async killAll(): Promise<void> {
    await Promise.all(this.members.filter(({ isRunning }) => isRunning).map((one) => one.kill()))
  }

  /** The member that takes writes, as soon as there is one. */
  async primary(): Promise<Member> {
    for (;;) {
      const found = await this.#findPrimary()
      if (found) return found
    }
  }

  /** Answers when one member is the primary and each other one follows it. */
  async whole(): Promise<void> {
    await until(async () => {
      const states = await Promise.all(this.members.map(stateOf))
      const primaries = states.filter((state) => state === 'PRIMARY')
      return primaries.length === 1 && states.every((state) => /PRIMARY|SECONDARY/.test(state))
    })
  }

  /** Another member becomes the primary. Should one do so of its own accord meanwhile, that one steps down. */
  async stepDown(): Promise<void> {
    for (;;) {
      const primary = await this.primary()
      try {
        await primary.run({ replSetStepDown: 5, secondaryCatchUpPeriodSecs: 5 })
        return
      } catch (error) {
        if (!(error instanceof MongoServerError && error.codeName === 'NotWritablePrimary'))
          throw error
      }
    }
  }

  /** Cuts one member off from its clients and from all other members, in both directions. */
  cutOff(lonely: Member): void {
    lonely.proxy.block(() => true)
    for (const { proxy } of this.members.filter((one) => one !== lonely)) {
      proxy.block((port) => portsOf(lonely.pid).has(port))
    }
  }

  heal(): void {
    for (const { proxy } of this.members) proxy.open()
  }

  async destroy(): Promise<void> {
    await Promise.all(this.members.map((member) => member.destroy()))
  }

  async #findPrimary(): Promise<Member | undefined> {
    const running = this.members.filter(({ isRunning }) => isRunning)
    const states = await Promise.all(running.map(stateOf))
    return running[states.indexOf('PRIMARY')]
  }

  #config(): Document {
    const members = this.members.map(({ host }, _id) => ({ _id, host }))
    return { _id: setName, members, settings }
  }
}

/** Such as `PRIMARY`; what keeps it from answering where it does not. */
async function stateOf(member: Member): Promise<string> {
  try {
    const { myState, members } = await member.run({ replSetGetStatus: 1 })
    const own = (members as Document[]).find(({ self }) => self === true)
    return String(own?.['stateStr'] ?? myState)
  } catch (error) {
    return String(error)
  }
}
