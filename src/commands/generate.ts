import { readFile, writeFile } from 'node:fs/promises'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { version } from '#config/version.ts'
import { openapiDocument } from '#delivery/openapi/openapiDocument.ts'
import { clientTypes } from '#documentation/clientTypes.ts'
import { contentModel } from '#documentation/contentModel.ts'
import { buildSchema } from '#graphql/schema.ts'
import config from '#payload.config.ts'

const files = {
  types: 'src/generated/payload-types.ts',
  schema: 'src/generated/schema.graphql',
  importMap: 'src/app/(payload)/admin/importMap.js',
  contentModel: 'docs/content-model.md',
  openapi: 'src/generated/openapi.json',
  client: 'client/src/generated/api.ts',
}

/**
 * `npm run generate`: writes what is derived from the collections. With `--check` it also says with exit
 * code 1 which files were not up to date.
 */
const isCheck = process.argv.includes('--check')
const before = await contents()
const resolved = await config
await generateTypes(resolved, { log: false })
await generateImportMap(resolved, { log: false, force: true })
await writeFile(files.schema, buildSchema(resolved, {}).sdl())
await writeFile(files.contentModel, contentModel(resolved))
const openapi = openapiText()
await writeFile(files.openapi, openapi)
await writeFile(files.client, await clientTypes(openapi))
const after = await contents()
const changed = Object.values(files).filter((_, index) => before[index] !== after[index])
process.stdout.write(
  changed.length > 0 ? `Changed: ${changed.join(', ')}\n` : 'Everything was up to date.\n',
)
process.exit(isCheck && changed.length > 0 ? 1 : 0)

function contents(): Promise<(string | null)[]> {
  // A file that is not there yet counts as changed.
  return Promise.all(Object.values(files).map((file) => readFile(file, 'utf8').catch(() => null)))
}

function openapiText(): string {
  return `${JSON.stringify(openapiDocument({ version, publicUrl: undefined }), null, 2)}\n`
}
