import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLive } from '#collections/actions/isLive.ts'
import { draftsOnly } from '#collections/access/roles.ts'
import { NotAllowed } from '#errors/catalogue.ts'
import { changesWhatIsLive } from '#rules/changesWhatIsLive.ts'

type Args = {
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: number | string
  id?: number | string
}

type Operation<Asked> = {
  args: Asked
  collection: { slug: string }
  operation: string
  overrideAccess?: boolean
  req: PayloadRequest
}

/**
 * Authors, and programs that write, change no live row, by whatever door they come: the row that would be written
 * decides, since neither the draft flag nor the status alone says what a save does. Throws `NotAllowed`.
 */
export async function refuseForAuthors<Asked>(operation: Operation<Asked>): Promise<Asked> {
  const { args, req, overrideAccess } = operation
  if (overrideAccess || !draftsOnly(req.user)) return args
  const write = await writeOf(operation as Operation<unknown> as Operation<Args>)
  if (write && changesWhatIsLive(write)) throw new NotAllowed({})
  return asDraft(args)
}

type Write = Parameters<typeof changesWhatIsLive>[0]

function writeOf({
  args,
  collection,
  operation,
  req,
}: Operation<Args>): Promise<Write | null> | Write | null {
  const { data, draft = false } = args
  const status = data?.['_status']
  const document = { collection: collection.slug as CollectionSlug, id: args.id }
  if (operation === 'create') return { isDraftOnly: draft, isLive: false, status }
  // Payload publishes where the status says so, whatever the draft flag says.
  if (operation === 'update')
    return written(document, { isDraftOnly: draft && status !== 'published', status }, req)
  return operation === 'restoreVersion' ? restored(document, draft, req) : null
}

type Document = { collection: CollectionSlug; id: number | string | undefined }

async function written(
  { collection, id }: Document,
  write: Omit<Write, 'isLive'>,
  req: PayloadRequest,
): Promise<Write> {
  // A write to many documents names none. Payload refuses it for those who may not override.
  if (id === undefined) return { ...write, isLive: true }
  return { ...write, isLive: await isLive({ collection, id: String(id) }, req) }
}

async function restored(
  { collection, id }: Document,
  draft: boolean,
  req: PayloadRequest,
): Promise<Write | null> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    select: { parent: true, version: { _status: true } },
    req,
  })
  const [version] = docs
  if (!version) return null
  const document = { collection, id: String(version.parent) }
  return written(document, { isDraftOnly: draft, status: version.version['_status'] }, req)
}

/** A copy takes the status of its original where nothing is said. */
function asDraft<Asked>(args: Asked): Asked {
  const { duplicateFromID } = args as Args
  return duplicateFromID === undefined ? args : { ...args, draft: true }
}
