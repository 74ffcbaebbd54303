import type { Page } from './door.ts'
import type { Step } from './step.ts'
import type { World } from './world.ts'

const minuteMs = 60_000

/** Plans a publication or its end, some minutes from now. */
export async function plan(page: Page, step: Step, { doors }: World): Promise<void> {
  const at = new Date(Date.now() + (1 + step.other) * minuteMs).toISOString()
  const action = step.isPublished ? 'publish' : 'unpublish'
  const act = step.door === 'rest' ? doors.rest.act : undefined
  await (act ?? doors.local.act)(page, 'schedule', { action, at })
}

/** The schedule runs when some of what is planned is due, or all of it. */
export async function later(step: Step, { runDue }: World): Promise<void> {
  await runDue(new Date(Date.now() + (2 + step.which) * minuteMs))
}
