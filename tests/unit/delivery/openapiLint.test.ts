import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from '@jest/globals'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { openapi } from '#tests/support/openapi.ts'

describe('the OpenAPI document', () => {
  it('has no problem for Redocly', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(openapi)
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(
      problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([])
  })

  it('has no problem for Spectral', async () => {
    const linter = new spectral.Spectral()
    // Whoever runs a service is to be asked about it, not whoever wrote it.
    const rules = { 'info-contact': 'off' as const }
    linter.setRuleset({ extends: [[rulesets.oas as never, 'recommended']], rules })
    const problems = await linter.run(JSON.stringify(openapi))
    expect(problems.map(({ code, message, path }) => [code, message, path.join('.')])).toEqual([])
  })
})
