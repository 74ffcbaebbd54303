import autocannon from 'autocannon'

const connections = 10
const seconds = 4
/** Until the program is compiled as far as it will be. */
const warmUpSeconds = 15
const rounds = 5

/** What is compared: the same work by two servers, or two ways to ask one. */
export type Contender = { name: string; url: string }

export type Measured = Contender & {
  bytes: number
  /** Answers a second, of each round. */
  rates: number[]
  rate: number
}

/** Asks each in turn, again and again, so that whatever else the machine does meets all of them. */
export async function measure(contenders: readonly Contender[]): Promise<Measured[]> {
  const rates = contenders.map((): number[] => [])
  for (const { url } of contenders) await load(url, warmUpSeconds)
  for (let round = 0; round < rounds; round++) {
    for (const [place, { url }] of contenders.entries())
      rates[place]?.push(await load(url, seconds))
  }
  return Promise.all(
    contenders.map(async (contender, place) => ({
      ...contender,
      bytes: await bytesOf(contender.url),
      rates: rates[place] ?? [],
      rate: median(rates[place] ?? []),
    })),
  )
}

async function load(url: string, duration: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration })
  if (non2xx + errors > 0)
    throw new Error(`${url} was answered ${non2xx + errors} times with an error.`)
  return requests.average
}

async function bytesOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
