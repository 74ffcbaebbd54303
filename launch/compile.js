import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the compiled programs are put, below the project. */
const folder = '.cache/kindred'

/**
 * Compiles one TypeScript program to one JavaScript file and answers its path; about 0.1 s.
 * No loader is needed at run time. See docs/decisions/0002-compile-at-start.md.
 */
export async function compile(entry, root) {
  const { build } = await import('esbuild')
  const options = optionsFor(entry, root)
  const { outputFiles } = await build({ ...options, write: false })
  await Promise.all(outputFiles.map(replace))
  return options.outfile
}

/** Whole or not at all: another start may be reading it, and half a program ends at once with code 0. */
async function replace({ path, contents }) {
  const beside = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(beside, contents)
  await rename(beside, path)
}

/** The same, and again whenever a file that the program is made of has changed. */
export async function compileOnChange(entry, root) {
  const { context } = await import('esbuild')
  const options = optionsFor(entry, root)
  const watching = await context(options)
  await watching.rebuild()
  await watching.watch()
  return options.outfile
}

function optionsFor(entry, root) {
  return {
    entryPoints: [entry],
    outfile: join(root, folder, entry.replace(/\.ts$/, '.js')),
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  }
}
