import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let readme: string
let delivery: string

beforeAll(async () => {
  app = await startApp({ contents: 'demo', isPublic: true })
  readme = await readFile('README.md', 'utf8')
  delivery = await readFile('docs/delivery.md', 'utf8')
})

afterAll(() => app.close())

describe('the README', () => {
  it('shows a query for a whole topic page and its answer', async () => {
    const answer = await ask(blockAfter('<!-- query: topic page -->', 'graphql'))
    expect(answer).toEqual(JSON.parse(blockAfter('<!-- query: topic page -->', 'json')))
  })

  it('shows a query for the tree of a practice model', async () => {
    const answer = await ask(blockAfter('<!-- query: practice model -->', 'graphql'))
    const [model] = answer.data.PracticeModels.docs
    const count = model.elements.reduce(
      (sum: number, one: Tree) => sum + 1 + one.children.length,
      0,
    )
    expect(model.title).toBe('California Child and Family Practice Model')
    expect(count).toBe(31)
    const approach = model.elements.find(
      ({ label }: Tree) => label === 'front line practice approach',
    )
    expect(approach.children.map(({ kind }: Tree) => kind)).toEqual([
      ...Array<string>(4).fill('frontline_practice'),
      ...Array<string>(8).fill('core_element'),
    ])
  })

  it('shows an address that answers with the topic', async () => {
    const [, path = ''] = /curl -g 'http:\/\/127\.0\.0\.1:3000(.+)'/.exec(readme) ?? []
    const response = await fetch(`${app.origin}${path}`)
    const { docs } = (await response.json()) as { docs: { title: string }[] }
    expect(docs.map(({ title }) => title)).toEqual(['Family-Centered Practice'])
  })

  it('shows an address that answers with a whole page', async () => {
    for (const page of [readme, delivery]) {
      const [, path = ''] = /curl http:\/\/127\.0\.0\.1:3000(.+)/.exec(page) ?? []
      const response = await fetch(`${app.origin}${path}`)
      expect(await response.json()).toMatchObject({ title: 'Family-Centered Practice' })
    }
  })

  it('promises null for what was not translated', async () => {
    const response = await fetch(`${app.origin}/api/topics?locale=es`)
    const { docs } = (await response.json()) as {
      docs: Record<string, { label: unknown } | string>[]
    }
    expect(docs[0]).toMatchObject({
      title: 'Práctica centrada en la familia',
      related: { label: null },
    })
  })
})

describe('the page about delivery', () => {
  it('shows a query whose parts say which language they are in', async () => {
    const answer = await ask(blockAfter('<!-- query: content -->', 'graphql', delivery))
    expect(answer).toMatchObject({
      data: {
        content: {
          title: 'Práctica centrada en la familia',
          details: { cards: [{ locale: 'en' }] },
          links: { mentionedBy: [{ path: '/articles/family-centered-reunification-training' }] },
        },
      },
    })
  })
})

describe('what is shown of a file', () => {
  const mark = /<!-- file: (\S+) -->\n\n```\w+\n([\s\S]*?)\n```/g

  it.each([
    ['docs/delivery.md', 1],
    ['examples/graphql-react/README.md', 1],
  ])('in %s is in that file', async (page, count) => {
    const shown = [...(await readFile(page, 'utf8')).matchAll(mark)]
    expect(shown).toHaveLength(count)
    for (const [, file = '', text = ''] of shown)
      expect(await readFile(file, 'utf8')).toContain(text)
  })
})

type Tree = { kind: string; label: string; children: Tree[] }

function blockAfter(mark: string, language: string, page = readme): string {
  const start = page.indexOf(`\`\`\`${language}\n`, page.indexOf(mark)) + language.length + 4
  return page.slice(start, page.indexOf('\n```', start))
}

async function ask(query: string) {
  const response = await fetch(`${app.origin}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
