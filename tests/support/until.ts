import { setTimeout as wait } from 'node:timers/promises'

const everyMs = 100

/** Answers as soon as the condition holds. Has no end of its own: the test has a time limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(everyMs)
}
