import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { knownPath } from '#collections/actions/knownPath.ts'
import { refuseField } from '#collections/hooks/refuseField.ts'
import { oneAtATime } from '#database/oneAtATime.ts'
import { RedirectRefused } from '#errors/catalogue.ts'
import { destinationProblem } from '#rules/redirects.ts'

/**
 * Makes a redirect of what an editor sends: it leads to a page that readers know, past other redirects, or to a host
 * that the operator allows. Rows of the service say what they are and pass.
 */
export const judgeRedirect: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create' || data['kind']) return data
  const { path, destination, explanation } = data
  const from = textOf(path, { req, name: 'path', message: 'Say which path leads elsewhere.' })
  const to = textOf(destination, { req, name: 'destination', message: 'Say where it leads.' })
  const problem = destinationProblem(to, hostsOf(req))
  if (problem) throw new RedirectRefused({ reason: problem })
  await oneAtATime(req, 'routes')
  const end = await knownPath({ from, to }, req)
  return {
    id: data['id'],
    path: from,
    destination: end,
    explanation,
    kind: 'redirect',
    madeBy: 'editor',
  }
}

type Part = { req: PayloadRequest; name: string; message: string }

function textOf(value: unknown, { req, name, message }: Part): string {
  if (typeof value === 'string' && value.trim()) return value.trim()
  throw refuseField({ req, path: name, message, collection: 'routes' })
}

function hostsOf({ payload }: PayloadRequest): readonly string[] {
  const { redirectHosts } = payload.config.custom as { redirectHosts?: readonly string[] }
  return redirectHosts ?? []
}
