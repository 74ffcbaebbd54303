'use client'

import { Button, useFormModified, useModal } from '@payloadcms/ui'
import type { ActionName } from '#rules/actionsFor.ts'
import { ActionField } from './ActionField.tsx'
import { Dialog } from './Dialog.tsx'
import { Problems } from './Problems.tsx'
import { useActionForm } from './useActionForm.ts'
import { useWords, type Word } from './useWords.ts'

type Props = { slug: string; action: ActionName; address: string | null }

/** Says what an action does, asks for what it needs and does it, or says in words why not. */
export function ActionDialog({ slug, action, address }: Props) {
  const words = useWords()
  const { closeModal } = useModal()
  const isModified = useFormModified()
  const { inputs, values, setValues, problem, confirm, canConfirm } = useActionForm({
    slug,
    action,
  })

  const controls = (
    <>
      <Button buttonStyle="secondary" size="large" onClick={() => closeModal(slug)}>
        {words('cancel')}
      </Button>
      <Button size="large" disabled={!canConfirm} onClick={() => void confirm()}>
        {words(`${action}Confirm`)}
      </Button>
    </>
  )
  return (
    <Dialog slug={slug} heading={words(`${action}Heading`)} controls={controls}>
      <p>{words(bodyOf(action, address), { path: address ?? '' })}</p>
      {inputs.map((input) => (
        <ActionField
          key={input.name}
          input={input}
          address={address ?? ''}
          value={values[input.name] ?? ''}
          onChange={(value) => setValues({ ...values, [input.name]: value })}
        />
      ))}
      {isModified && <p className="kindred-caution">{words('changesLost')}</p>}
      {problem && <Problems problem={problem} />}
    </Dialog>
  )
}

/** A card has no address at which readers could miss it. */
function bodyOf(action: ActionName, address: string | null): Word {
  return action === 'unpublish' && address === null ? 'unpublishBodyPart' : `${action}Body`
}
