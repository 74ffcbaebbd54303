/** What a sample without imports of its own has before it. */
const before = `import { createClient, isKindredError } from '@kindred/client'
const kindred = createClient({ url: 'https://kindred.example.org' })
void isKindredError
`

export type Sample = { name: string; text: string }

/** A block that is a file of an example, which `contract/readme` holds it to, and which is run there. */
const ofExample = /^<!-- file: .* -->\n\n```tsx?\n[^]*?^```$/gm

/** The TypeScript of a page of Markdown, each block as a file of its own. */
export function readmeSamples(markdown: string): Sample[] {
  return [...markdown.replace(ofExample, '').matchAll(/^```(tsx?)\n([^]*?)^```$/gm)].map(
    ([, extension = '', text = ''], index) => ({
      name: `sample${index}.${extension}`,
      text: text.startsWith('import ') ? text : before + text,
    }),
  )
}
