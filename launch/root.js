import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the launcher was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url))
