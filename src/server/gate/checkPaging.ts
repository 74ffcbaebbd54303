import { ParameterInvalid } from '#errors/catalogue.ts'

const mostRows = 10_000
const usualLimit = 10

/** Deep pages cost the database every row before them. Expects `limit` and `page` to be numbers already. */
export function checkPaging(query: Record<string, unknown>): void {
  const page = Number(query['page'] ?? 1)
  const limit = Number(query['limit'] ?? usualLimit)
  if (page * limit > mostRows) {
    throw new ParameterInvalid({
      path: 'page',
      expected: `within the first ${mostRows} documents; filter to see others`,
    })
  }
}
