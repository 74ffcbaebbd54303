'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { momentOf } from './momentOf.ts'
import type { Plan } from './plansToShow.ts'
import { useWords } from './useWords.ts'

type Props = {
  plans: readonly Plan[]
  /** Calls a plan off, for those who may. */
  callOff: ((id: string) => unknown) | null
}

/** What is planned for a document, one a line. */
export function PlanList({ plans, callOff }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  return (
    <ul>
      {plans.map(({ id, action, dueAt, state, failure }) => {
        const when = momentOf(dueAt, i18n.language)
        const plan = words(action === 'publish' ? 'planPublish' : 'planUnpublish', { when })
        return (
          <li key={id}>
            <span>
              {plan}
              {state === 'failed' && ` — ${words('planFailed', { reason: failure ?? '' })}`}
            </span>
            {state === 'waiting' && callOff && (
              <Button
                aria-label={words('scheduleCancelOf', { plan })}
                buttonStyle="secondary"
                size="xsmall"
                onClick={() => callOff(id)}
              >
                {words('scheduleCancel')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
