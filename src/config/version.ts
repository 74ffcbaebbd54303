import manifest from '#package.json' with { type: 'json' }

/** The version of Kindred. */
export const version = manifest.version
