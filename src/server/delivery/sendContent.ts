import type { Request, Response } from 'express'
import { tryWhole } from '#database/retry.ts'
import { pickFields } from '#delivery/content/pickFields.ts'
import { presentRedirect } from '#delivery/content/presentRedirect.ts'
import { readContent, type Redirect } from '#delivery/content/readContent.ts'
import { readPreview } from '#delivery/preview.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import type { Content } from '#delivery/schema/content.ts'
import { contentParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery, searchOf } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendJson } from './sendJson.ts'

const base = '/content'

/** `GET /api/content/<path>`: one document by its public path. */
export const sendContent: Send = async (req, res, deps) => {
  const { preview: token, fields, ...languages } = checkedQuery(req, contentParameters)
  const preview = token === undefined ? undefined : readPreview(token, { ...deps, now: new Date() })
  if (preview) res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' })
  const { origin, ...answer } = await tryWhole(async () => {
    const reading = await readingFor({ ...languages, isPreview: preview !== undefined }, deps)
    const path = req.path.slice(base.length)
    return {
      origin: reading.origin,
      ...(await readContent({ path, reading, payload: deps.payload, preview })),
    }
  })
  if ('page' in answer) sendPage(res, answer.page, fields)
  else sendRedirect(answer.redirect, { req, res, origin })
}

function sendPage(res: Response, page: Content, fields: readonly string[] | undefined): void {
  sendJson(res, fields ? pickFields(page, fields) : page, { parameter: 'fields' })
}

type Exchange = { req: Request; res: Response; origin: string }

function sendRedirect(redirect: Redirect, { req, res, origin }: Exchange): void {
  const answer = presentRedirect(redirect, { origin, search: searchOf(req) })
  res.status(answer.status).location(answer.url).json({ redirect: answer })
}
