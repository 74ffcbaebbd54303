'use client'

import { Button, toast, useForm, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { ConflictStory } from './ConflictStory.tsx'
import { Dialog } from './Dialog.tsx'
import { DropMineDialog } from './DropMineDialog.tsx'
import type { Conflict } from './readConflict.ts'
import { useWords } from './useWords.ts'

type Props = { slug: string; conflict: Conflict }

/** Who saved what meanwhile, and what can be done about it. */
export function ConflictDialog({ slug, conflict }: Props) {
  const words = useWords()
  const { closeModal } = useModal()
  const { dispatchFields, setModified } = useForm()
  const [isDropping, setIsDropping] = useState(false)

  function keepMine() {
    dispatchFields({ type: 'UPDATE', path: 'revision', value: conflict.revision, valid: true })
    setModified(true)
    closeModal(slug)
    toast.warning(words('conflictKept'))
  }

  if (isDropping)
    return <DropMineDialog slug={slug} by={conflict.by} onBack={() => setIsDropping(false)} />
  const controls = (
    <>
      <Button buttonStyle="secondary" size="large" onClick={() => closeModal(slug)}>
        {words('conflictLater')}
      </Button>
      <Button buttonStyle="secondary" size="large" onClick={() => setIsDropping(true)}>
        {words('conflictLoad')}
      </Button>
      <Button size="large" onClick={keepMine}>
        {words('conflictKeep')}
      </Button>
    </>
  )
  return (
    <Dialog slug={slug} heading={words('conflictHeading')} controls={controls}>
      <ConflictStory conflict={conflict} />
    </Dialog>
  )
}
