'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Problem } from './askServer.ts'
import { PlanForm } from './PlanForm.tsx'
import { PlanList } from './PlanList.tsx'
import { plansToShow, type Plan } from './plansToShow.ts'
import { Problems } from './Problems.tsx'
import { useAsked } from './useAsked.ts'
import { useIsPublisher } from './useIsPublisher.ts'
import { useSend } from './useSend.ts'
import { useWords } from './useWords.ts'

/** What will be published or unpublished by itself, and what failed; publishers plan it and call it off. */
export function SchedulePanel() {
  const words = useWords()
  const isPublisher = useIsPublisher()
  const { plans, problem, change } = usePlans()
  if (!plans) return null
  return (
    <section className="kindred-panel" aria-labelledby="kindred-schedule">
      <h3 id="kindred-schedule">{words('schedule')}</h3>
      {plans.length === 0 && <p>{words('scheduleNothing')}</p>}
      <PlanList
        plans={plans}
        callOff={isPublisher ? (schedule) => change('unschedule', { schedule }) : null}
      />
      {isPublisher && <PlanForm plan={(plan) => change('schedule', plan)} />}
      {problem && <Problems problem={problem} />}
    </section>
  )
}

/** The plans for the open document, null until they are known, and the way to change them. */
function usePlans() {
  const words = useWords()
  const send = useSend()
  const { id, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const [changes, setChanges] = useState(0)
  const [problem, setProblem] = useState<Problem | null>(null)
  const query = `where[documentId][equals]=${id}&sort=-dueAt&limit=50&depth=0`
  const url = id ? `${config.routes.api}/schedules?${query}` : null
  const answer = useAsked<{ docs: Plan[] }>(url, `${versionCount} ${changes}`)

  async function change(action: 'schedule' | 'unschedule', input: object): Promise<boolean> {
    const found = await send(action, input)
    setProblem(found)
    if (found) return false
    setChanges(changes + 1)
    toast.success(words(action === 'schedule' ? 'scheduleDone' : 'scheduleCancelled'))
    return true
  }

  if (answer && 'problem' in answer) return { plans: [], problem: answer.problem, change }
  return { plans: answer && plansToShow(answer.body.docs), problem, change }
}
