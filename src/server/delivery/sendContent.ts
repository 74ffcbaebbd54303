import type { Request, Response } from 'express'
import { tryWhole } from '#database/retry.ts'
import { pickFields } from '#delivery/content/pickFields.ts'
import { presentRedirect } from '#delivery/content/presentRedirect.ts'
import { readContent, type Redirect } from '#delivery/content/readContent.ts'
import { jsonLdOf } from '#delivery/jsonld/jsonLdOf.ts'
import { readPreview, type Preview } from '#delivery/preview.ts'
import { beginReading } from '#delivery/read/readingFor.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Content } from '#delivery/schema/content.ts'
import { contentParameters, type ContentQuestion } from '#delivery/schema/parameters.ts'
import { ParameterInvalid } from '#errors/catalogue.ts'
import type { Deps } from '#server/deps.ts'
import { checkedQuery, searchOf } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendJson } from './sendJson.ts'

const base = '/content'
const jsonLd = 'application/ld+json'

/** `GET /api/content/<path>`: one document by its public path. */
export const sendContent: Send = async (req, res, deps) => {
  const question = checkedQuery(req, contentParameters)
  const preview = previewIn(question, deps)
  if (preview) res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' })
  res.vary('Accept')
  const { reading, answer } = await tryWhole(async () => {
    const begun = beginReading({ ...question, isPreview: preview !== undefined }, deps)
    const path = req.path.slice(base.length)
    const answer = await readContent({ ...begun, path, payload: deps.payload, preview })
    return { reading: await begun.reading, answer }
  })
  if ('redirect' in answer) return sendRedirect(answer.redirect, { req, res, reading })
  if (isLinkedData(req, question)) return sendLinkedData(res, answer.page, { question, reading })
  const { fields } = question
  sendJson(res, fields ? pickFields(answer.page, fields) : answer.page, { parameter: 'fields' })
}

function previewIn({ preview }: ContentQuestion, { payload }: Deps): Preview | undefined {
  return preview === undefined ? undefined : readPreview(preview, { payload, now: new Date() })
}

function isLinkedData(req: Request, { format }: ContentQuestion): boolean {
  return (format ?? (req.accepts(['json', jsonLd]) === jsonLd ? 'jsonld' : 'json')) === 'jsonld'
}

type Told = { question: ContentQuestion; reading: Reading }

function sendLinkedData(res: Response, page: Content, { question, reading }: Told): void {
  if (question.fields)
    throw new ParameterInvalid({ path: 'fields', expected: 'left out with the format jsonld' })
  sendJson(res, jsonLdOf(page, reading), { parameter: 'format', type: jsonLd })
}

type Exchange = { req: Request; res: Response; reading: Reading }

function sendRedirect(redirect: Redirect, { req, res, reading }: Exchange): void {
  const answer = presentRedirect(redirect, { origin: reading.origin, search: searchOf(req) })
  res.status(answer.status).location(answer.url).json({ redirect: answer })
}
