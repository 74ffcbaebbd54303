import { readdir, stat } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { schemas } from '#tests/fixtures/schemas.ts'

const mostBytes = 300_000

describe.each(['sql', 'ejsonl'] as const)('the databases kept as .%s', (kind) => {
  it('are one for each schema that a migration leaves', async () => {
    const files = await readdir('src/database/migrations')
    const migrations = files.filter((file) => file.endsWith('.json'))
    expect(await schemas(kind)).toEqual(migrations.map((file) => file.slice(0, -5)).sort())
  })

  it('are small', async () => {
    for (const schema of await schemas(kind)) {
      const { size } = await stat(`tests/fixtures/schemas/${schema}.${kind}`)
      expect(size).toBeLessThan(mostBytes)
    }
  })
})
