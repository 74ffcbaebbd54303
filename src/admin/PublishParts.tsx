'use client'

import {
  Button,
  CheckboxInput,
  toast,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useState } from 'react'
import type { Problem } from './askServer.ts'
import { Problems } from './Problems.tsx'
import { useAct } from './useAct.ts'
import { useIsPublisher } from './useIsPublisher.ts'
import { usePartsNotLive, type Part } from './usePartsNotLive.ts'
import { useSaveDraft } from './useSaveDraft.ts'
import { useWords, type Words } from './useWords.ts'

/** The cards and spotlights that a topic places and readers do not see yet, to be published with it at once. */
export function PublishParts() {
  const words = useWords()
  const { id } = useDocumentInfo()
  const isPublisher = useIsPublisher()
  const spotlights = usePartsNotLive('spotlights')
  const cards = usePartsNotLive('cards')
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const parts = [...spotlights, ...cards]
  const chosen = parts.filter((part) => !leftOut.includes(part.id))
  const { publish, problem, isBusy } = usePublishWith(chosen)
  if (!id || !isPublisher || parts.length === 0) return null

  function toggle(part: string) {
    const others = leftOut.filter((one) => one !== part)
    setLeftOut(others.length < leftOut.length ? others : [...leftOut, part])
  }

  return (
    <section className="kindred-panel" aria-labelledby="kindred-parts">
      <h3 id="kindred-parts">{words('partsHeading')}</h3>
      <p>{words('partsBody')}</p>
      {parts.map((part) => (
        <CheckboxInput
          key={part.id}
          id={`part-${part.id}`}
          label={part.title ?? words('untitled')}
          checked={!leftOut.includes(part.id)}
          onToggle={() => toggle(part.id)}
        />
      ))}
      {problem && <Problems problem={told(problem, parts, words)} />}
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={isBusy || chosen.length === 0}
        onClick={() => void publish()}
      >
        {words('partsPublish')}
      </Button>
    </section>
  )
}

/** What stands against a part names it, since it is mended elsewhere. */
function told(problem: Problem, parts: readonly Part[], words: Words): Problem {
  const part = parts.find(({ id }) => id === problem.documentId)
  if (!part) return problem
  const title = part.title ?? words('untitled')
  return { ...problem, message: words('partsRefused', { title, message: problem.message }) }
}

/** Saves the form first where it was changed: what is published is the newest draft. */
function usePublishWith(parts: readonly Part[]) {
  const words = useWords()
  const act = useAct()
  const saveDraft = useSaveDraft()
  const isModified = useFormModified()
  const revision = useFormFields(([fields]) => numberOrNull(fields['revision']?.value))
  const [problem, setProblem] = useState<Problem | null>(null)
  const isSaving = useFormProcessing()
  const [isBusy, setIsBusy] = useState(false)

  async function publish() {
    setIsBusy(true)
    const isSaved = !isModified || (await saveDraft())
    const named = parts.map(({ collection, id }) => ({ collection, id }))
    // What was just saved is this person's own; what was not is published as it is shown here, or not at all.
    const seen = isModified || revision === null ? {} : { revision }
    const found = isSaved ? await act('publish', { with: named, ...seen }) : null
    setIsBusy(false)
    setProblem(found)
    if (isSaved && !found) toast.success(words('partsPublished', { count: parts.length }))
  }

  return { publish, problem, isBusy: isBusy || isSaving }
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
