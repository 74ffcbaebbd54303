import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { actions } from '#collections/actions/actions.ts'
import { runAction } from '#collections/actions/runAction.ts'
import { retryWhole } from '#database/retry.ts'
import { Refusal, type Door, type Page } from './door.ts'

type Who = { payload: Payload; user: TypedUser }

/** Payload's Local API, as programs in the process use it. */
export function localDoor({ payload, user }: Who): Required<Door> {
  // Redirects are asked for as a person, since the service itself may write any row.
  const asPerson = { overrideAccess: false, user, depth: 0 }
  return {
    async create(collection, data, { isDraft }) {
      const made = await payload.create({
        collection,
        data: data as never,
        draft: isDraft,
        depth: 0,
      })
      return { collection, id: made.id }
    },
    async save({ collection, id }, data, { isDraft, isAutosave = false, locale = 'en' }) {
      const saved = { draft: isDraft, autosave: isAutosave, locale, depth: 0 }
      await payload.update({ collection, id, data: data, ...saved })
    },
    async act(page, name, input) {
      const action = actions.find((one) => one.name === name)
      const isThere = action?.isFor === 'all' || page.collection !== 'cards'
      if (!action || !isThere) throw new Refusal(404, `${page.collection} have no action ${name}`)
      await retryWhole(async () => {
        const req = await createLocalReq({ user }, payload)
        await runAction(action, { ...page, text: JSON.stringify(input), req })
      })
    },
    async restore({ collection }, id) {
      await payload.restoreVersion({ collection, id, depth: 0 })
    },
    async duplicate({ collection, id }) {
      const copy = await payload.duplicate({ collection, id, depth: 0 })
      return { collection, id: copy.id }
    },
    async remove({ collection, id }: Page) {
      await payload.delete({ collection, id, depth: 0 })
    },
    async redirect(data) {
      await payload.create({ collection: 'routes', data: data as never, ...asPerson })
    },
    async changeRedirect(id, data) {
      await payload.update({ collection: 'routes', id, data: data, ...asPerson })
    },
    async removeRedirect(id) {
      await payload.delete({ collection: 'routes', id, ...asPerson })
    },
  }
}
