import type { Request } from 'express'
import { tryWhole } from '#database/retry.ts'
import { crosswalkCsv } from '#delivery/crosswalk/crosswalkCsv.ts'
import { readCrosswalk } from '#delivery/crosswalk/readCrosswalk.ts'
import { crosswalkParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { readingFor } from './readingFor.ts'

/** `GET /api/crosswalk?from=<path>&to=<path>`: the mappings between two models, as JSON or as CSV. */
export const sendCrosswalk: Send = async (req, res, deps) => {
  const { from, to, status, format, ...languages } = checkedQuery(req, crosswalkParameters)
  const reading = await readingFor(languages, deps)
  const question = { from, to, statuses: status, reading, payload: deps.payload }
  const crosswalk = await tryWhole(() => readCrosswalk(question))
  res.vary('Accept')
  if ((format ?? preferred(req)) === 'json') res.json(crosswalk)
  else res.attachment('crosswalk.csv').type('csv').send(crosswalkCsv(crosswalk))
}

function preferred(req: Request): 'json' | 'csv' {
  return req.accepts(['json', 'csv']) === 'csv' ? 'csv' : 'json'
}
