import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ZodType } from 'zod'
import { ParameterInvalid } from '#errors/catalogue.ts'

export type Document = Record<string, unknown> & { id: string }

export type Subject = {
  collection: CollectionSlug
  id: string
  /** The newest version of the document. */
  document: Document
  req: PayloadRequest
}

/** What publishers do to a document beside saving it: `POST /api/<collection>/<id>/<name>`, in one transaction. */
export type Action = {
  name: string
  /** Which collections have it: those with a path, or all content. */
  isFor: 'pages' | 'all'
  /** Checks what was sent and does it; answers what the client gets beside the document. */
  perform: (subject: Subject, sent: unknown) => Promise<Record<string, unknown>>
}

type Definition<Input> = Omit<Action, 'perform'> & {
  input: ZodType<Input>
  run: (args: Subject & { input: Input }) => Promise<Record<string, unknown>>
}

/** An action whose `run` gets checked input. What does not fit is refused with `ParameterInvalid` and its path. */
export function defineAction<Input>({ input, run, ...action }: Definition<Input>): Action {
  return {
    ...action,
    async perform(subject, sent) {
      const result = input.safeParse(sent)
      if (result.success) return run({ ...subject, input: result.data })
      const { path = [], message = '' } = result.error.issues[0] ?? {}
      throw new ParameterInvalid({
        path: path.length > 0 ? path.join('.') : 'body',
        expected: `valid: ${message}`,
      })
    },
  }
}
