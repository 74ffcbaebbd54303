import { setTimeout as wait } from 'node:timers/promises'
import { requestFor, type Sent } from './doors.ts'
import { outcomeOf } from './outcomeOf.ts'
import type { Outcome, Scene, Write } from './write.ts'

export type Target = { origin: string; headers: Record<string, string>; scene: Scene }

/** Who sends: when to give up, and who is told that a write is under way and that it ended. */
export type Sender = { isOver: () => boolean; sent: () => void; ended: () => void }

const longestAnswerMs = 60_000
const knockEveryMs = 50

/**
 * Sends one write and says how it went. Where nobody listens it knocks until somebody does; null when
 * that was in vain, and nothing was sent.
 */
export async function send(write: Write, target: Target, sender: Sender): Promise<Outcome | null> {
  const request = requestFor(write, target.scene)
  while (!sender.isOver()) {
    sender.sent()
    try {
      return await ask(request, target)
    } catch (error) {
      const reason = reasonOf(error)
      if (reason !== 'ECONNREFUSED') return { kind: 'cut', reason }
    } finally {
      sender.ended()
    }
    await wait(knockEveryMs)
  }
  return null
}

async function ask({ method, path, body, isJson }: Sent, target: Target): Promise<Outcome> {
  const response = await fetch(`${target.origin}${path}`, {
    method,
    headers: { ...target.headers, ...(isJson ? { 'Content-Type': 'application/json' } : {}) },
    body,
    signal: AbortSignal.timeout(longestAnswerMs),
  })
  return outcomeOf(response.status, await response.text())
}

/** `fetch` hides what happened to the connection in the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message?: string }
  return cause?.code ?? message ?? String(error)
}
