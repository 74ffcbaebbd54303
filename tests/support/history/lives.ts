import type { Action, Collection, Door, Write } from './write.ts'

type Step = Pick<Write, 'action' | 'locale' | 'takesPath'>

type Life = { collection: Collection; steps: Step[] }

const doors: Door[] = ['rest', 'graphql', 'multipart']

const lives: Life[] = [
  topic('create', 'publish', 'publish:es', 'saveDraft', 'publish'),
  card('create', 'publish:es', 'saveDraft', 'publish'),
  topic('createDraft', 'saveDraft', 'publish', 'unpublish', 'publish'),
  topic('create:taken'),
  card('createDraft', 'saveDraft', 'delete'),
  card('createDraft', 'publish', 'unpublish', 'publish'),
  topic('create', 'publish:es', 'saveDraft:es', 'unpublish', 'saveDraft'),
  topic('createDraft', 'publish:taken', 'saveDraft', 'delete'),
]

/** What is done with the n-th document of a load, write by write. */
export function lifeOf(document: number): Life {
  return lives[document % lives.length] ?? topic('create')
}

export function doorOf(mark: number): Door {
  return doors[mark % doors.length] ?? 'rest'
}

function topic(...steps: string[]): Life {
  return { collection: 'topics', steps: steps.map(stepOf) }
}

function card(...steps: string[]): Life {
  return { collection: 'cards', steps: steps.map(stepOf) }
}

function stepOf(said: string): Step {
  const [action, more] = said.split(':')
  return {
    action: action as Action,
    locale: more === 'es' ? 'es' : 'en',
    takesPath: more === 'taken',
  }
}
