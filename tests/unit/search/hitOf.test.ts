import { describe, expect, it } from '@jest/globals'
import { createEmbeddedEngine } from '#search/engine/embeddedEngine.ts'
import type { SearchDocument } from '#search/searchEngine.ts'
import { searchDocument, searchQuestion } from '#tests/support/searchDocument.ts'

async function hit(text: string, said: Partial<SearchDocument>) {
  const engine = createEmbeddedEngine()
  const document = searchDocument(said)
  await engine.put([document])
  const { hits } = await engine.search(searchQuestion(text, { locale: document.locale }))
  const [first] = hits
  if (!first) throw new Error('Nothing was found.')
  return first
}

const filler = 'Nothing of interest is said in this sentence. '.repeat(20)

describe('what is shown of a hit', () => {
  it('marks the words that were found, as they are written', async () => {
    const said = { title: 'Supporting Families', summary: "A family's way, with famly typos." }
    expect(await hit('family', said)).toMatchObject({
      titleHtml: 'Supporting <mark>Families</mark>',
      snippet: 'A <mark>family&#39;s</mark> way, with <mark>famly</mark> typos.',
      highlights: ['Families', "family's", 'famly'],
    })
  })

  it('marks words with accents that were asked for without', async () => {
    const said = { locale: 'es', title: 'La práctica' } as const
    expect((await hit('practica', said)).titleHtml).toBe('La <mark>práctica</mark>')
  })

  it('is escaped, marked or not', async () => {
    const title = `<script>alert("1")</script> & 'family'`
    const { titleHtml, snippet } = await hit('family script', { title, body: title })
    expect(titleHtml).toBe(
      '&lt;<mark>script</mark>&gt;alert(&quot;1&quot;)&lt;/<mark>script</mark>&gt; &amp; &#39;<mark>family</mark>&#39;',
    )
    expect(snippet).toBe(titleHtml)
  })

  it('is the part of the body with most of the words', async () => {
    const body = `${filler}First kinship alone. ${filler}Then kinship care together. ${filler}`
    const { snippet } = await hit('kinship care', { body })
    expect(snippet).toContain('Then <mark>kinship</mark> <mark>care</mark> together')
    expect(snippet).toMatch(/^… \w.* …$/)
    expect(snippet.replace(/<[^>]*>/g, '').length).toBeLessThanOrEqual(204)
  })

  it('is the summary where only the title has the words', async () => {
    const said = { title: 'Kinship', summary: 'What it is.', body: filler }
    expect((await hit('kinship', said)).snippet).toBe('What it is.')
    const { snippet } = await hit('kinship', { ...said, summary: '' })
    expect(snippet).toMatch(/^Nothing of interest .* …$/)
  })

  it('cuts no character in two', async () => {
    const { snippet } = await hit('kinship', { body: `kinship ${'𝒳'.repeat(500)}` })
    expect(snippet).toMatch(/^<mark>kinship<\/mark> (𝒳)+ …$/u)
  })
})
