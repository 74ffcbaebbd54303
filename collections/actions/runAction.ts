import type { CollectionSlug, PayloadRequest } from 'payload'
import { holds } from '#collections/access/roles.ts'
import { LoginNeeded, NotAllowed, NotFound } from '#errors/catalogue.ts'
import type { Action, Document } from './defineAction.ts'
import { inTransaction } from './inTransaction.ts'

type Asked = { collection: CollectionSlug; id: string; text: string; req: PayloadRequest }

/**
 * Does something to a document in one transaction, for publishers, and answers it as it is then. `text` is what was
 * sent, as JSON or nothing.
 */
export async function runAction(
  action: Action,
  { collection, id, text, req }: Asked,
): Promise<Record<string, unknown> & { doc: Document }> {
  demandPublisher(req)
  req.context['action'] = action.name
  return inTransaction(req, async () => {
    const document = await newestOf({ collection, id }, req)
    const sent: unknown = text === '' ? {} : JSON.parse(text)
    const { locale, fallbackLocale } = req
    const more = await action.perform({ collection, id, document, req }, sent)
    // Nested operations leave their language behind.
    Object.assign(req, { locale, fallbackLocale })
    return { doc: await newestOf({ collection, id }, req), ...more }
  })
}

function demandPublisher({ user }: PayloadRequest): void {
  if (!user) throw new LoginNeeded({})
  if (!holds(user, 'publisher', 'admin')) throw new NotAllowed({})
}

/** As its person sees it; what is not there and what may not be seen look the same. */
async function newestOf(
  { collection, id }: { collection: CollectionSlug; id: string },
  req: PayloadRequest,
): Promise<Document> {
  const document: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!document) throw new NotFound({})
  return document as Document
}
