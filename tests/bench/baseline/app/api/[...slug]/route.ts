import { REST_GET } from '@payloadcms/next/routes'
import config from '../../../payload.config.ts'

/** Payload's own route, as its template has it. */
export const GET = REST_GET(config)
