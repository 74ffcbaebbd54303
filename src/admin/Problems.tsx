'use client'

import type { Problem } from './askServer.ts'
import { ProblemText } from './ProblemText.tsx'

/** The same as `ProblemText`, in a box that is read out at once. */
export function Problems({ problem }: { problem: Problem }) {
  return (
    <div className="kindred-problems" role="alert">
      <ProblemText problem={problem} />
    </div>
  )
}
