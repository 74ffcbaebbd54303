import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Next serves the admin and nothing else; Express answers every other address. */
const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // `npm run check` and our own ESLint and tsc look at all of the project, not only at the admin.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config, { devBundleServerPackages: false })
