import { findProgram, isProgram } from './findProgram.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The path of a Chromium: the one the environment names, else the first on the PATH, else null. */
export function findChromium(env) {
  const named = env.KINDRED_CHROMIUM
  if (named && isProgram(named)) return named
  if (named) console.log(`KINDRED_CHROMIUM names ${named}, which is no program; looking elsewhere.`)
  return findProgram(NAMES, env)
}
