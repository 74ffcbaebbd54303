'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { useLoadNewest } from './useLoadNewest.ts'
import { useWords } from './useWords.ts'

type Props = { slug: string; by: string; onBack: () => void }

/** Asks once more before what somebody wrote is dropped. */
export function DropMineDialog({ slug, by, onBack }: Props) {
  const words = useWords()
  const { closeModal } = useModal()
  const loadNewest = useLoadNewest()
  const [isBusy, setIsBusy] = useState(false)

  async function drop() {
    setIsBusy(true)
    const isLoaded = await loadNewest()
    setIsBusy(false)
    if (isLoaded) closeModal(slug)
    if (isLoaded) toast.success(words('conflictLoaded'))
    else toast.error(words('noAnswer'))
  }

  const controls = (
    <>
      <Button buttonStyle="secondary" size="large" onClick={onBack}>
        {words('cancel')}
      </Button>
      <Button size="large" disabled={isBusy} onClick={() => void drop()}>
        {words('conflictLoadConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog slug={slug} heading={words('conflictLoadHeading')} controls={controls}>
      <p>{words('conflictLoadBody', { name: by })}</p>
    </Dialog>
  )
}
