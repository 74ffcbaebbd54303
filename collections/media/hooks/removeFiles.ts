import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { afterCommit } from '#database/afterCommit.ts'

type Row = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | null> }

/** Takes the files of a picture and of all its versions away, once it is certain that the picture is gone. */
export function removeFiles({ staticDir }: { staticDir: string }): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const names = await namesOf(String(id), req)
    await afterCommit(req, async () => {
      for (const name of names) {
        // The picture is deleted all the same; a file that stays is nobody's.
        await rm(join(staticDir, basename(name)), { force: true }).catch((error: unknown) =>
          req.payload.logger.warn({ name, error }, 'a file of a deleted picture stays'),
        )
      }
    })
  }
}

async function namesOf(id: string, req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: 'media',
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  const rows = [...docs.map(({ version }) => version), ...(row ? [row] : [])]
  return new Set(rows.flatMap(filesOf))
}

function filesOf({ filename, sizes }: Row): string[] {
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return names.filter((name) => typeof name === 'string')
}
