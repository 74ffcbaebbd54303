import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runLauncher } from './startServer.ts'

const run = promisify(execFile)

/**
 * Builds the client, packs it into a folder as it would be published, and installs that, offline, in a project of its own
 * in there.
 */
export async function packClient(folder: string): Promise<{ tarball: string; project: string }> {
  const { code, output } = await runLauncher(['launch/client.js'], {})
  if (code !== 0) throw new Error(output)
  const packed = await npm(['pack', '--json', '--pack-destination', folder], 'client')
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const [tarball, project] = [join(folder, filename), join(folder, 'project')]
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{ "type": "module", "private": true }')
  await npm(['install', '--offline', '--ignore-scripts', tarball], project)
  return { tarball, project }
}

/** Lends a project packages of this one, for samples that use them. */
export async function lend(project: string, names: string[]): Promise<void> {
  for (const name of names) {
    const at = join(project, 'node_modules', name)
    await mkdir(join(at, '..'), { recursive: true })
    await symlink(join(process.cwd(), 'node_modules', name), at)
  }
}

async function npm(args: string[], cwd: string): Promise<string> {
  const shell = process.platform === 'win32'
  const { stdout } = await run('npm', args, { cwd, shell })
  return stdout
}
