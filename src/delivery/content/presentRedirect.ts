import type { z } from 'zod'
import type { redirectSchema } from '#delivery/schema/content.ts'
import type { Redirect } from './readContent.ts'

type Asked = {
  origin: string
  /** The query that came, without its `?`; it goes along to an address of ours. */
  search: string
}

/** Where to ask next, as readers are told. */
export function presentRedirect(
  { status, to, explanation }: Redirect,
  { origin, search }: Asked,
): z.infer<typeof redirectSchema> {
  const isOurs = to.startsWith('/')
  const url = isOurs ? `${origin}/api/content${to}${search && `?${search}`}` : to
  return { status, to: isOurs ? to : null, url, explanation }
}
