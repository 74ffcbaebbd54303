'use client'

import { toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { ActionName } from '#rules/actionsFor.ts'
import { checkPath } from '#rules/pathOf.ts'
import { actionInputs } from './actionInputs.ts'
import type { Problem } from './askServer.ts'
import { useAct } from './useAct.ts'
import { useWords } from './useWords.ts'

type Values = Partial<Record<string, string>>

/** What was typed for an action, and the way to do it. The dialog closes when it was done. */
export function useActionForm({ slug, action }: { slug: string; action: ActionName }) {
  const words = useWords()
  const act = useAct()
  const { closeModal } = useModal()
  const [values, setValues] = useState<Values>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const inputs = actionInputs[action]
  const isFilled = inputs.every(({ name, isNeeded }) => !isNeeded || values[name]?.trim())

  async function confirm() {
    const sent = filled(values)
    const wrong = problemIn(sent)
    if (wrong) return setProblem(wrong)
    setIsBusy(true)
    const found = await act(action, sent)
    setIsBusy(false)
    setProblem(found)
    if (found) return
    closeModal(slug)
    toast.success(words(`${action}Done`))
  }

  return { inputs, values, setValues, problem, confirm, canConfirm: isFilled && !isBusy }
}

/** The server says the same, in words for programs. */
function problemIn({ path, alternative }: Values): Problem | null {
  const checked = [path, alternative].filter((one) => one !== undefined).map(checkPath)
  const message = checked.find((one) => one !== true)
  return message ? { message, findings: [] } : null
}

function filled(values: Values): Record<string, string> {
  const entries = Object.entries(values).map(([name, value = '']) => [name, value.trim()])
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Record<string, string>
}
