import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { defaultLocale } from '#config/locales.ts'
import { SeedInvalid, type SeedFile } from './seedFile.ts'

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/
const languageMark = /^<!-- ([a-z]{2}) -->$/m

/** Every content file below a folder. A `.yaml` file is all fields; a `.md` file has fields above its text. */
export async function read(folder: string): Promise<SeedFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(md|yaml)$/.test(name),
  )
  const texts = await Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  return texts.map(({ name, text }) => seedFile(name, text))
}

function seedFile(name: string, text: string): SeedFile {
  const key = name.replaceAll('\\', '/').replace(/\.(md|yaml)$/, '')
  const { head, below } = name.endsWith('.md') ? split(text) : { head: text, below: '' }
  const { status, ...fields } = fieldsOf(head, name)
  if (status !== 'published' && status !== 'draft') {
    throw new SeedInvalid([`${name}: status must be published or draft`])
  }
  const [collection = ''] = key.split('/')
  return { key, collection, status, fields, body: below.trim() ? byLanguage(below) : null }
}

function split(text: string): { head: string; below: string } {
  const [, head = '', below = ''] = frontMatter.exec(text) ?? []
  return { head, below }
}

function fieldsOf(head: string, name: string): Record<string, unknown> {
  const fields: unknown = parse(head)
  if (typeof fields === 'object' && fields !== null) return fields as Record<string, unknown>
  throw new SeedInvalid([`${name}: the file has no fields`])
}

/** The text in the default language comes first; each other one follows a line that names it: `<!-- es -->`. */
function byLanguage(text: string): Record<string, string> {
  const [first = '', ...others] = text.split(languageMark)
  const bodies: Record<string, string> = { [defaultLocale]: first.trim() }
  for (let index = 0; index + 1 < others.length; index += 2) {
    bodies[String(others[index])] = String(others[index + 1]).trim()
  }
  return bodies
}
