import { z } from 'zod'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { defineAction } from './defineAction.ts'
import { isWithdrawn } from './isWithdrawn.ts'
import { refuseUnless } from './refuseUnless.ts'
import { reinstated } from './reinstated.ts'
import { rewriteLive } from './rewriteLive.ts'

/** Takes the notice of a withdrawn page away, in every language. */
export const reinstate = defineAction({
  name: 'reinstate',
  isFor: 'pages',
  input: z.strictObject({}),
  async run({ collection, id, req }) {
    const row = (await rowOf(req, { collection, id })) ?? { id }
    const isLive = row['_status'] === 'published'
    refuseUnless(isLive && isWithdrawn(row), 'reinstate', 'it is not withdrawn')
    const { values, inLanguage } = reinstated(row)
    const published = { ...values, _status: 'published' }
    await rewriteLive({ collection, id, values: published, inLanguage, req })
    return {}
  },
})
