import { expect, it } from '@jest/globals'
import { DatabaseBusy, DatabaseUnavailable } from '#errors/catalogue.ts'
import { whileBusy } from '#seeds/pipeline/whileBusy.ts'

it('does the work again until the database is free', async () => {
  let count = 0
  const work = () => {
    count++
    return count < 4 ? Promise.reject(new DatabaseBusy({})) : Promise.resolve('done')
  }
  await expect(whileBusy(work, { pauseMs: 0 })).resolves.toBe('done')
  expect(count).toBe(4)
})

it('gives up when its patience is over', async () => {
  const busy = new DatabaseBusy({})
  await expect(whileBusy(() => Promise.reject(busy), { patienceMs: 0 })).rejects.toBe(busy)
})

it('does not try again where the database is not busy', async () => {
  let count = 0
  const away = new DatabaseUnavailable({})
  const work = () => {
    count++
    return Promise.reject(away)
  }
  await expect(whileBusy(work)).rejects.toBe(away)
  expect(count).toBe(1)
})
