import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The ports from which a process has connections to others, as Linux tells them. */
export function portsOf(pid: number): Set<number> {
  const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => socketOf(`/proc/${pid}/fd/${fd}`)))
  const [, ...lines] = readFileSync(`/proc/${pid}/net/tcp`, 'utf8').trim().split('\n')
  const rows = lines.map((line) => line.trim().split(/\s+/))
  return new Set(rows.filter((row) => own.has(row[9] ?? null)).map((row) => portIn(row[1])))
}

function socketOf(path: string): string | null {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(path))?.[1] ?? null
  } catch {
    // Closed since the folder was listed.
    return null
  }
}

/** Such as `0100007F:8AB2`. */
function portIn(address = ''): number {
  return Number.parseInt(address.split(':')[1] ?? '', 16)
}
