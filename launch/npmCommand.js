import path from 'node:path'

/** How npm is started with these words: by the npm that runs this, where one does. */
export function npmCommand({ args, env, platform = process.platform }) {
  const npm = env.npm_execpath
  if (npm && /^npm(-cli)?\.c?js$/.test(path.basename(npm))) {
    return { command: process.execPath, args: [npm, ...args], shell: false }
  }
  // On Windows npm is a batch file, which only a shell can start.
  return { command: 'npm', args, shell: platform === 'win32' }
}
