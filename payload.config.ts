import { resolve } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { editor } from '#collections/fields/editor.ts'
import { collections } from '#collections/index.ts'
import { Site } from '#collections/site/index.ts'
import { adminWords } from '#config/adminWords.ts'
import { readEnv } from '#config/env.ts'
import { favicon } from '#config/favicon.ts'
import { defaultLocale, locales } from '#config/locales.ts'
import { createLog } from '#config/log.ts'
import { noMail } from '#config/noMail.ts'
import { ownOrigins } from '#config/address.ts'
import { secretFor } from '#config/secret.ts'
import { databaseFor } from '#database/databaseFor.ts'
import { withNestedCallsNoticed } from '#database/nestedCalls.ts'
import { loggingLevels } from '#errors/loggingLevels.ts'

const env = readEnv(process.env)
const languageNames = { en: 'English', es: 'Español' }

export default buildConfig({
  secret: secretFor(env),
  ...(env.KINDRED_PUBLIC_URL ? { serverURL: env.KINDRED_PUBLIC_URL } : {}),
  collections: collections({
    mediaDir: resolve(env.KINDRED_DATA_DIR, 'media'),
    secureCookies: env.KINDRED_PUBLIC_URL?.startsWith('https:') ?? false,
  }).map(withNestedCallsNoticed),
  globals: [Site],
  custom: { redirectHosts: env.REDIRECT_HOSTS },
  db: await databaseFor(env),
  editor,
  email: noMail,
  sharp,
  localization: {
    locales: locales.map((code) => ({ code, label: languageNames[code] })),
    defaultLocale,
    fallback: false,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: {
      baseDir: process.cwd(),
      importMapFile: resolve('src/app/(payload)/admin/importMap.js'),
    },
    components: {
      providers: ['/src/admin/SourceProvider.tsx#SourceProvider'],
      graphics: { Icon: '/src/admin/Icon.tsx#Icon', Logo: '/src/admin/Logo.tsx#Logo' },
    },
    meta: {
      titleSuffix: ' · Kindred',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: favicon }],
    },
  },
  i18n: { supportedLanguages: { en, es }, translations: adminWords },
  cors: env.CORS_ORIGINS,
  csrf: ownOrigins(env),
  maxDepth: 2,
  defaultDepth: 1,
  debug: false,
  telemetry: false,
  logger: createLog(env),
  loggingLevels,
  // Whether the schema may be asked for depends on public mode, not on NODE_ENV: src/graphql decides.
  graphQL: { disableIntrospectionInProduction: false, disablePlaygroundInProduction: true },
  typescript: { autoGenerate: false, outputFile: resolve('src/generated/payload-types.ts') },
})
