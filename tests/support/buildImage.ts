import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { variablesOf, type Stage, type Step } from './dockerfile.ts'

const run = promisify(execFile)

/** What says how a container is run, and not what is in it. */
const settings = ['ENV', 'USER', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD']

type Place = { context: string; into: string; stage: Stage; folder: string }

/**
 * Does what COPY and RUN of these stages say, each stage in a folder of its own below `into`, and answers
 * the working folder of the last one. No layers and no other root: absolute paths of WORKDIR and COPY lie below the stage.
 */
export async function buildImage({
  stages,
  context,
  into,
}: {
  stages: Stage[]
  context: string
  into: string
}): Promise<string> {
  let folder = into
  for (const stage of stages) {
    folder = rootOf(stage.name, into)
    for (const step of stage.steps) {
      if (step.keyword === 'WORKDIR') await mkdir((folder = join(folder, step.words)), below)
      else await perform(step, { context, into, stage, folder })
    }
  }
  return folder
}

const below = { recursive: true }

function rootOf(name: string | null, into: string): string {
  return join(into, name ?? 'last')
}

async function perform({ keyword, words }: Step, place: Place): Promise<void> {
  if (keyword === 'COPY') await copy(words.split(' '), place)
  else if (keyword === 'RUN') await runInShell(words, place)
  else if (!settings.includes(keyword)) throw new Error(`A step that this cannot do: ${keyword}`)
}

async function copy(words: string[], { context, into, folder }: Place): Promise<void> {
  const [first = '', ...others] = words
  const stage = /^--from=(.+)$/.exec(first)?.[1]
  const sources = (stage ? others : words).slice(0, -1)
  const target = join(folder, words.at(-1) ?? '')
  const paths = stage
    ? sources.map((source) => join(rootOf(stage, into), source))
    : await sentFrom(context, sources)
  for (const path of paths) await copyOne(path, { target, isWhole: sources.includes('.') })
}

/** A folder's contents land in the target; so does a file, and what "." stands for lands as it is. */
async function copyOne(path: string, { target, isWhole }: { target: string; isWhole: boolean }) {
  const isFolder = (await stat(path)).isDirectory()
  await mkdir(target, below)
  // Not Node's own cp, which makes relative links absolute.
  await run('cp', ['-RP', isFolder && !isWhole ? `${path}/.` : path, target])
}

/** The paths of what the context holds of these, by .dockerignore: all is left out but what is named. */
async function sentFrom(context: string, sources: string[]): Promise<string[]> {
  const sent = sentBy(await readFile(join(context, '.dockerignore'), 'utf8'))
  const wanted = sources.includes('.') ? sent : sources
  const kept = wanted.filter((name) => !sent.includes(name))
  if (kept.length > 0) throw new Error(`Kept out by .dockerignore: ${kept.join(', ')}`)
  return wanted.map((name) => join(context, name))
}

/** The names that a .dockerignore lets through; it must leave out all else. */
export function sentBy(dockerignore: string): string[] {
  const [all, ...named] = dockerignore.split('\n').filter((line) => line && !line.startsWith('#'))
  const others = named.filter((line) => !/^![\w.-]+$/.test(line))
  if (all !== '*' || others.length > 0) throw new Error('.dockerignore must be "*", then "!name"s.')
  return named.map((line) => line.slice(1))
}

async function runInShell(command: string, { stage, folder, into }: Place): Promise<void> {
  const { PATH = '', HOME = '' } = process.env
  const stubs = await stubsIn(into)
  // Next's types ask for a NODE_ENV, which a stage that builds has not.
  const env = {
    HOME,
    ...variablesOf(stage),
    PATH: `${stubs}${PATH}`,
  } as unknown as NodeJS.ProcessEnv
  await run('sh', ['-c', command], { cwd: folder, env, maxBuffer: 1e8 })
}

/** Only root may give files away; for anyone else all of the image is their own anyway. */
async function stubsIn(into: string): Promise<string> {
  if (process.getuid?.() === 0) return ''
  const folder = join(into, 'stubs')
  await mkdir(folder, below)
  await writeFile(join(folder, 'chown'), '#!/bin/sh\n')
  await chmod(join(folder, 'chown'), 0o755)
  return `${folder}:`
}
