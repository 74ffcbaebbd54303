import { join } from 'node:path'

/** What is in a database to begin with: the schema of now alone, or the demo content as well. */
export type Contents = 'schema' | 'demo'

/**
 * A file for the test files of the same run. Migrating takes seconds and seeding more, and both have tests of their own:
 * so one file leaves its database for those to come.
 */
export function keptAs(name: string): string {
  return join(String(process.env['KINDRED_TEST_RUN']), name)
}
