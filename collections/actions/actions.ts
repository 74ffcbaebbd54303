import type { Action } from './defineAction.ts'
import { markAsGone } from './markAsGone.ts'
import { move } from './move.ts'
import { publish } from './publish.ts'
import { reinstate } from './reinstate.ts'
import { schedule } from './schedule.ts'
import { unpublish } from './unpublish.ts'
import { unschedule } from './unschedule.ts'
import { withdraw } from './withdraw.ts'

/** Every action on a document, each at `POST /api/<collection>/<id>/<name>`. */
export const actions: readonly Action[] = [
  publish,
  unpublish,
  move,
  withdraw,
  reinstate,
  markAsGone,
  schedule,
  unschedule,
]
