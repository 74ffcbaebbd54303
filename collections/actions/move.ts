import { z } from 'zod'
import { oneAtATime } from '#database/oneAtATime.ts'
import { ParameterInvalid } from '#errors/catalogue.ts'
import { valueTaken } from '#errors/valueTaken.ts'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { wasEverLive } from '#collections/hooks/wasEverLive.ts'
import { checkPath } from '#rules/pathOf.ts'
import { afterMove } from '#rules/redirects.ts'
import { defineAction } from './defineAction.ts'
import { refuseUnless } from './refuseUnless.ts'
import { rewriteLive } from './rewriteLive.ts'
import { addRedirect, leadElsewhere, removeRoute, routesAbout } from './routeRows.ts'
import { ownRoute } from './routes.ts'

/** Gives a page that readers know another path; the old one and all that led to it lead there from now on, in one hop. */
export const move = defineAction({
  name: 'move',
  isFor: 'pages',
  input: z.strictObject({ path: z.string().max(500) }),
  async run({ collection, id, input: { path: to }, req }) {
    if (checkPath(to) !== true) throw new ParameterInvalid({ path: 'path', expected: 'a path' })
    const row = await rowOf(req, { collection, id })
    const from = String(row?.['path'])
    refuseUnless(wasEverLive(row), 'move', 'no reader knows it yet; change its path and save')
    refuseUnless(from !== to, 'move', 'it has this path already')
    // Two moves at once could each make a redirect that leads to the other's.
    await oneAtATime(req, 'routes')
    const own = await ownRoute(id, req)
    refuseUnless(own?.kind === 'content', 'move', 'it is gone; publish it first')
    const rows = await routesAbout([from, to], req)
    const changes = afterMove({ from, to }, rows)
    if (!changes) throw valueTaken('path')
    await removeRoute(
      rows.find(({ path }) => changes.removed.includes(path)),
      req,
    )
    await rewriteLive({ collection, id, values: { path: to, _status: row?.['_status'] }, req })
    await leadElsewhere(rows, changes.changed, req)
    await addRedirect({ document: { collection, id }, ...changes.added }, req)
    return { movedFrom: from }
  },
})
