'use client'

import { Modal, useEditDepth, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  slug: string
  heading: string
  children: ReactNode
  /** The buttons below, the one that goes on last. */
  controls: ReactNode
}

/** Above Payload's drawers, which lie in a pile. */
const zIndexOfDrawers = 100

/** Asks something, in the look of Payload's own dialogs. Open as long as `useModal` says so of its slug. */
export function Dialog({ slug, heading, children, controls }: Props) {
  const { isModalOpen } = useModal()
  const depth = useEditDepth()
  if (!isModalOpen(slug)) return null
  return (
    <Modal
      aria-labelledby={`${slug}-heading`}
      className="confirmation-modal kindred-dialog"
      closeOnBlur={false}
      slug={slug}
      style={{ zIndex: zIndexOfDrawers + depth }}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id={`${slug}-heading`}>{heading}</h1>
          {children}
        </div>
        <div className="confirmation-modal__controls">{controls}</div>
      </div>
    </Modal>
  )
}
