'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Plan } from './plansToShow.ts'
import { useWords } from './useWords.ts'

type Props = { plan: (plan: { action: Plan['action']; at: string }) => Promise<boolean> }

const publish = { action: 'publish', word: 'schedulePublish' } as const
const unpublish = { action: 'unpublish', word: 'scheduleUnpublish' } as const

/** Asks when something is to be done. */
export function PlanForm({ plan }: Props) {
  const words = useWords()
  const { hasPublishedDoc } = useDocumentInfo()
  const [time, setTime] = useState('')
  const actions = hasPublishedDoc ? [publish, unpublish] : [publish]

  async function submit(action: Plan['action']) {
    if (await plan({ action, at: new Date(time).toISOString() })) setTime('')
  }

  return (
    <div className="field-type text kindred-plan">
      <label className="field-label" htmlFor="kindred-plan-at">
        {words('scheduleAt')}
      </label>
      <input
        id="kindred-plan-at"
        type="datetime-local"
        value={time}
        onChange={({ target }) => setTime(target.value)}
      />
      <p className="field-description">{words('scheduleHelp')}</p>
      <div>
        {actions.map(({ action, word }) => (
          <Button
            key={action}
            buttonStyle="secondary"
            size="small"
            disabled={!time}
            onClick={() => void submit(action)}
          >
            {words(word)}
          </Button>
        ))}
      </div>
    </div>
  )
}
