import type { Content } from '@kindred/client'
import { dayIn } from '#visit/dayIn.ts'
import { reviewState } from '#visit/reviewState.ts'
import { useVisit } from '#visit/visit.ts'

/** What a reader must know before reading on: that the page is out of use, or past its time. */
export function Notices({ page }: { page: Content }) {
  const { words, locale } = useVisit()
  const today = new Date().toISOString().slice(0, 10)
  const state = reviewState(page.review, today)
  const { withdrawn } = page
  return (
    <>
      {withdrawn && (
        <div class="notice" role="note">
          <p>
            <strong>{words.withdrawnTitle}</strong>
          </p>
          <p>{words.withdrawnText(dayIn(withdrawn.at, locale))}</p>
          {withdrawn.explanation && <p>{withdrawn.explanation}</p>}
        </div>
      )}
      {state === 'expired' && (
        <div class="notice" role="note">
          <p>
            <strong>{words.reviewStates.expired}</strong>
          </p>
        </div>
      )}
    </>
  )
}
