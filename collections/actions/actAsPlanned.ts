import type { PayloadRequest } from 'payload'
import type { Job } from '#publishing/schedule/job.ts'
import { publish } from './publish.ts'
import { runAction } from './runAction.ts'
import { unpublish } from './unpublish.ts'

const planned = { publish, unpublish }

/** Does what was planned as its person would do it by hand now: the same action, under the same rules. */
export async function actAsPlanned(
  { action, documentType, documentId }: Job,
  req: PayloadRequest,
): Promise<void> {
  const document = { collection: documentType, id: documentId }
  await runAction(planned[action], { ...document, text: '', req })
}
