import type { CodegenConfig } from '@graphql-codegen/cli'

const kindred = process.env['KINDRED_URL'] ?? 'http://127.0.0.1:3000'

const config: CodegenConfig = {
  // The schema as text: introspection is closed in public mode, this address is not.
  schema: `${kindred}/api/graphql/schema.graphql`,
  documents: 'src/queries/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, useTypeImports: true },
    },
  },
}

export default config
