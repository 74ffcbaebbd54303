'use client'

import type { Problem } from './askServer.ts'

/** Why something was not done, and each thing to mend. */
export function ProblemText({ problem: { message, findings } }: { problem: Problem }) {
  return (
    <>
      <p>{message}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.path} ${finding.message}`}>{finding.message}</li>
          ))}
        </ul>
      )}
    </>
  )
}
