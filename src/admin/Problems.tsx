'use client'

import type { Problem } from './askServer.ts'

/** Why something was not done, and each thing to mend. */
export function Problems({ problem }: { problem: Problem }) {
  return (
    <div className="kindred-problems" role="alert">
      <p>{problem.message}</p>
      {problem.findings.length > 0 && (
        <ul>
          {problem.findings.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
