'use client'

import { Button, Pill, useDocumentInfo, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useIsPublisher } from './useIsPublisher.ts'
import { useSaveDraft } from './useSaveDraft.ts'
import { useWords } from './useWords.ts'

/** Shows that a draft waits for a review, and lets an author say so in one step. */
export function ReviewStage() {
  const words = useWords()
  const { id } = useDocumentInfo()
  const isPublisher = useIsPublisher()
  const saveDraft = useSaveDraft()
  const isBusy = useFormProcessing()
  const stage = useFormFields(([fields]) => fields['stage']?.value)
  if (!id) return null
  if (stage === 'ready') return <Pill pillStyle="warning">{words('readyMark')}</Pill>
  if (isPublisher) return null
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      size="medium"
      tooltip={words('readyHelp')}
      onClick={() => void saveDraft({ stage: 'ready' })}
    >
      {words('ready')}
    </Button>
  )
}
