import type { Request, Response } from 'express'
import { tryWhole } from '#database/retry.ts'
import { crosswalkCsv } from '#delivery/crosswalk/crosswalkCsv.ts'
import { readCrosswalk } from '#delivery/crosswalk/readCrosswalk.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import type { Crosswalk } from '#delivery/schema/crosswalk.ts'
import { crosswalkParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendBytes } from './sendBytes.ts'
import { sendJson } from './sendJson.ts'

/** `GET /api/crosswalk?from=<path>&to=<path>`: the mappings between two models, as JSON or as CSV. */
export const sendCrosswalk: Send = async (req, res, deps) => {
  const { from, to, status, format, ...languages } = checkedQuery(req, crosswalkParameters)
  const crosswalk = await tryWhole(async () => {
    const reading = await readingFor(languages, deps)
    return readCrosswalk({ from, to, statuses: status, reading, payload: deps.payload })
  })
  res.vary('Accept')
  if ((format ?? preferred(req)) === 'json') sendJson(res, crosswalk, { parameter: 'format' })
  else sendCsv(res, crosswalk)
}

function sendCsv(res: Response, crosswalk: Crosswalk): void {
  const bytes = Buffer.from(crosswalkCsv(crosswalk))
  const told = { largest: () => 'pairs', parameter: 'status' }
  sendBytes(res, bytes, { ...told, type: 'csv', fileName: 'crosswalk.csv' })
}

function preferred(req: Request): 'json' | 'csv' {
  return req.accepts(['json', 'csv']) === 'csv' ? 'csv' : 'json'
}
