import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The entries of all programs of the project, as `compile` takes them. Next's settings are among them:
 * as TypeScript, Next would compile them anew at every start.
 */
export function programsIn(root) {
  const commands = readdirSync(path.join(root, 'src/commands'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/commands/${name}`)
  return ['src/main.ts', 'seeds/index.ts', 'next.config.ts', ...commands]
}
