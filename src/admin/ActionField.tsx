'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'
import type { ActionInput } from './actionInputs.ts'
import { useWords } from './useWords.ts'

type Props = {
  input: ActionInput
  value: string
  /** The address of the document, for examples. */
  address: string
  onChange: (value: string) => void
}

/** One thing that an action needs to be told. */
export function ActionField({
  input: { name, isLong, isNeeded },
  value,
  address,
  onChange,
}: Props) {
  const words = useWords()
  const settings = {
    path: `action.${name}`,
    label: words(name),
    description: words(`${name}Help`, { path: address }),
    required: isNeeded,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return isLong ? <TextareaInput {...settings} rows={4} /> : <TextInput {...settings} />
}
