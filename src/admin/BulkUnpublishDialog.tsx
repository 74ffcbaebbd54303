'use client'

import { Button, useModal } from '@payloadcms/ui'
import { Dialog } from './Dialog.tsx'
import { useWords } from './useWords.ts'

type Props = { slug: string; count: number; onConfirm: () => void }

/** Asks before many documents are taken from readers, as the menu of a document does for one. */
export function BulkUnpublishDialog({ slug, count, onConfirm }: Props) {
  const words = useWords()
  const { closeModal } = useModal()

  function confirm() {
    closeModal(slug)
    onConfirm()
  }

  const controls = (
    <>
      <Button buttonStyle="secondary" size="large" onClick={() => closeModal(slug)}>
        {words('cancel')}
      </Button>
      <Button size="large" onClick={confirm}>
        {words('unpublishConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog slug={slug} heading={words('bulkUnpublishHeading', { count })} controls={controls}>
      <p>{words('bulkUnpublishBody')}</p>
    </Dialog>
  )
}
