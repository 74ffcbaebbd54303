import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'

/** What a caller is not handed: bodies that the client reads itself, or names better. */
const inside = [
  ...['ContentAnswer', 'ContentListAnswer', 'ContentListOfFields', 'ListedFields'],
  ...['Error', 'Errors', 'Redirect', 'RedirectAnswer', 'Json'],
]

it('the client exports the type of everything that answers hold, under its own name', async () => {
  const generated = await readFile('client/src/generated/api.ts', 'utf8')
  const index = await readFile('client/src/index.ts', 'utf8')
  const named = [...generated.matchAll(/^export type (\w+) = components\['schemas'\]/gm)]
  const answers = named.map(([, name = '']) => name).filter((name) => !inside.includes(name))
  const [, exported = ''] =
    /export type \{([^}]+)\} from '\.\/generated\/api\.ts'/.exec(index) ?? []
  expect(answers.length).toBeGreaterThan(40)
  expect(exported.match(/\w+/g)).toEqual(answers)
})
