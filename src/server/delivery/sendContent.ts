import type { Request, Response } from 'express'
import { tryWhole } from '#database/retry.ts'
import { readContent, type Redirect } from '#delivery/content/readContent.ts'
import { contentParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery, searchOf } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { readingFor } from './readingFor.ts'

const base = '/content'

/** `GET /api/content/<path>`: one document by its public path. */
export const sendContent: Send = async (req, res, deps) => {
  const reading = await readingFor(checkedQuery(req, contentParameters), deps)
  const path = req.path.slice(base.length)
  const answer = await tryWhole(() => readContent({ path, reading, payload: deps.payload }))
  if ('page' in answer) res.json(answer.page)
  else sendRedirect(answer.redirect, { req, res, origin: reading.origin })
}

type Exchange = { req: Request; res: Response; origin: string }

function sendRedirect({ status, to, explanation }: Redirect, { req, res, origin }: Exchange): void {
  const search = searchOf(req)
  const isOurs = to.startsWith('/')
  const url = isOurs ? `${origin}/api/content${to}${search && `?${search}`}` : to
  res
    .status(status)
    .location(url)
    .json({ redirect: { status, path: isOurs ? to : null, url, explanation } })
}
