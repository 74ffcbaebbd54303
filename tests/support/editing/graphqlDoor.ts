import { Refusal, type Data, type Door, type Page } from './door.ts'
import type { Asked } from './httpDoor.ts'

const types = { topics: 'Topic', articles: 'Article', cards: 'Card' }

type Answer = {
  data?: Record<string, { id: string } | null>
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Mutations; what GraphQL has no mutation for goes in elsewhere. */
export function graphqlDoor(asked: Asked): Door {
  return {
    async create(collection, data, { isDraft }) {
      const type = types[collection]
      const mutation = `mutation ($data: mutation${type}Input!, $draft: Boolean) {
        done: create${type}(data: $data, draft: $draft) { id } }`
      return { collection, id: await mutate(asked, mutation, { data, draft: isDraft }) }
    },
    async save({ collection, id }, data, { isDraft, isAutosave = false, locale = 'en' }) {
      const type = types[collection]
      const mutation = `mutation ($id: String!, $data: mutation${type}UpdateInput!,
          $draft: Boolean, $autosave: Boolean, $locale: LocaleInputType) {
        done: update${type}(id: $id, data: $data, draft: $draft, autosave: $autosave, locale: $locale)
          { id } }`
      const variables = { id, data, draft: isDraft, autosave: isAutosave, locale }
      await mutate(asked, mutation, variables)
    },
    async duplicate(page) {
      const data = { title: 'A copy', ...(page.collection === 'cards' ? {} : kindOf(page)) }
      const type = types[page.collection]
      const mutation = `mutation ($id: String!, $data: mutation${type}Input!) {
        done: duplicate${type}(id: $id, data: $data) { id } }`
      return { ...page, id: await mutate(asked, mutation, { id: page.id, data }) }
    },
    async remove({ collection, id }) {
      const mutation = `mutation ($id: String!) { done: delete${types[collection]}(id: $id) { id } }`
      await mutate(asked, mutation, { id })
    },
  }
}

function kindOf({ collection }: Page): Data {
  return { kind: collection === 'topics' ? 'topic' : 'article' }
}

async function mutate(
  { origin, headers }: Asked,
  query: string,
  variables: object,
): Promise<string> {
  const response = await fetch(`${origin}/api/graphql`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text) as Answer
  const [error] = errors
  if (error) throw new Refusal(statusOf(error), text)
  return String(data?.['done']?.id)
}

/** GraphQL answers with 200; of its codes these are the ones that blame the service. */
function statusOf({ extensions }: { extensions?: { code?: string } }): number {
  return /^(INTERNAL|DATABASE|TRANSACTION|NESTED|OUTCOME)/.test(extensions?.code ?? 'INTERNAL')
    ? 500
    : 409
}
