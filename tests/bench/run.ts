import { readFile } from 'node:fs/promises'
import { findMongod, mongodEnv } from '../../launch/findMongod.js'
import startMongod from '../support/startMongod.js'
import stopMongod from '../support/stopMongod.js'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'
import { buildBaseline } from './baselineServer.ts'
import budgets from './budgets.json' with { type: 'json' }
import { firstRead, type FirstRead } from './firstRead.ts'

const { atLeast, bytesWithin } = budgets.firstRead

await buildBaseline()
const results = [await firstRead('SQLite'), ...(await onMongo())]
say('First read of the topic page, answers a second:')
for (const result of results) report(result)
say('\nThe baseline, tests/bench/baseline/payload.config.ts:\n')
say(await readFile('tests/bench/baseline/payload.config.ts', 'utf8'))
process.exitCode = results.every(isWithinBudget) ? 0 : 1

async function onMongo(): Promise<FirstRead[]> {
  const found = await findMongod(process.env)
  if (!found) {
    say('Without a mongod, MongoDB is left out.')
    return []
  }
  Object.assign(process.env, mongodEnv(found))
  await startMongod()
  const { url, remove } = await temporaryDatabase()
  try {
    return [await firstRead('MongoDB', url)]
  } finally {
    await remove()
    await stopMongod()
  }
}

function report({ database, ratio, ratioOfWhole, bytes, ...measured }: FirstRead): void {
  say(`\n${database}`)
  for (const { name, bytes: size, rate, rates } of Object.values(measured)) {
    const each = rates.map((one) => one.toFixed(0)).join(' ')
    say(`  ${name.padEnd(26)} ${rate.toFixed(0).padStart(5)}   (${each})   ${size} bytes`)
  }
  say(`  The same fields: ${ratio.toFixed(2)} times, in ${(bytes * 100).toFixed(0)} % of the bytes`)
  say(`  The whole page:  ${ratioOfWhole.toFixed(2)} times`)
}

function isWithinBudget({ database, ratio, bytes }: FirstRead): boolean {
  const isAsLarge = Math.abs(bytes - 1) <= bytesWithin
  if (!isAsLarge)
    say(`${database}: the answers differ by more than ${bytesWithin * 100} % in bytes.`)
  if (ratio < atLeast) say(`${database}: below the budget of ${atLeast} times.`)
  return isAsLarge && ratio >= atLeast
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}
