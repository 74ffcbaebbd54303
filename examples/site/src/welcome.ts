import { createClient } from '@kindred/client'

/** What whoever started the site should know: where it is, and whether Kindred answers. */
export async function welcome({ origin, kindredUrl }: Record<'origin' | 'kindredUrl', string>) {
  const pages = [
    ['A topic', '/family-centered'],
    ['In Spanish', '/es/family-centered'],
    ['A model', '/practice-models/california-child-and-family'],
    ['Two models', '/crosswalk'],
    ['Search', '/search?q=families'],
  ]
  const listed = pages.map(([name, path]) => `  ${String(name).padEnd(11)}${origin}${String(path)}`)
  return `\n  The site is listening: ${origin}\n\n${listed.join('\n')}\n\n${await stateOf(kindredUrl)}\n`
}

async function stateOf(kindredUrl: string): Promise<string> {
  try {
    await createClient({ url: kindredUrl }).listPart({ limit: 1, fields: ['path'] })
    return `  It reads Kindred at ${kindredUrl}\n`
  } catch {
    return `  Kindred does not answer at ${kindredUrl} yet: run \`npm start\` in another terminal,\n  or set KINDRED_URL. The site needs no restart.\n`
  }
}
