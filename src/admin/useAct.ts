'use client'

import { useDiscard } from './useDiscard.ts'
import { useLoadNewest } from './useLoadNewest.ts'
import { useSend, type Send } from './useSend.ts'

/** As `useSend`, and then shows what became of the document. A draft is discarded by it as well. */
export function useAct(): Send {
  const send = useSend()
  const discard = useDiscard()
  const loadNewest = useLoadNewest()

  return async (action, input) => {
    const problem = action === 'discard' ? await discard() : await send(action, input)
    if (!problem) await loadNewest()
    return problem
  }
}
