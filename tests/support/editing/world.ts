import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import pino from 'pino'
import { actAsPlanned } from '#collections/actions/actAsPlanned.ts'
import { createScheduler } from '#publishing/schedule/scheduler.ts'
import { logIn } from '#tests/support/logIn.ts'
import type { StartedApp } from '#tests/support/startApp.ts'
import type { Door, Page } from './door.ts'
import { graphqlDoor } from './graphqlDoor.ts'
import { adminDoor, restDoor } from './httpDoor.ts'
import { localDoor } from './localDoor.ts'
import type { Step } from './step.ts'

/** The service with all its doors, open to one publisher. */
export type Service = {
  payload: Payload
  user: TypedUser
  doors: Record<Step['door'], Door> & { local: Required<Door> }
  /** Does what is planned for the time up to then. */
  runDue: (then: Date) => Promise<void>
}

/** One run of steps: where its pages begin, and those that it has made. */
export type World = Service & { prefix: string; pages: Page[] }

export async function openService(app: StartedApp): Promise<Service> {
  const { payload, origin } = app
  const { id, headers } = await logIn(app, 'publisher')
  const person = await payload.findByID({ collection: 'users', id, depth: 0 })
  const user = { ...person, collection: 'users' } as TypedUser
  const asked = { origin, headers }
  return {
    payload,
    user,
    doors: {
      local: localDoor({ payload, user }),
      rest: restDoor(asked),
      admin: adminDoor(asked),
      graphql: graphqlDoor(asked),
    },
    async runDue(then) {
      const log = pino({ level: 'silent' })
      const parts = { payload, log, act: actAsPlanned, processId: randomUUID() }
      await createScheduler({ ...parts, now: () => then }).runDue()
    },
  }
}
