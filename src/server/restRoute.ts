import type { Request, RequestHandler, Response } from 'express'
import { handleEndpoints } from 'payload'
import { retryWhole, tryWhole } from '#database/retry.ts'
import type { Deps } from './deps.ts'
import { sendFailure } from './errorHandler.ts'
import { fetchRequest, sendFetchResponse } from './fetchBridge.ts'
import { admittedBy } from './restGate.ts'

/** Hands what the gate let in to Payload's REST endpoints, without Next on the way. */
export function restRoute(deps: Deps): RequestHandler {
  return async (req, res) => {
    const response = await answerTo(req, res, deps)
    res.set('Cache-Control', 'private, no-store').vary('Cookie').vary('Authorization')
    if (response.status >= 400) await sendFailure(response, res)
    else await sendFetchResponse(response, res)
  }
}

function answerTo(
  req: Request,
  res: Response,
  { config, publicUrl }: Deps,
): Promise<globalThis.Response> {
  const { body } = admittedBy(res)
  const ask = () => handleEndpoints({ config, request: fetchRequest(req, body, { publicUrl }) })
  return body === null ? tryWhole(ask) : retryWhole(ask)
}
