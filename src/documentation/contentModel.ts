import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { fieldRows, type FieldRow } from './fieldRows.ts'
import { relationDiagram } from './relationDiagram.ts'

const introduction = `# Content model

Written by \`npm run generate\` from the collections; change it there. A field's purpose is its description in the admin.

- Languages are \`en\` and \`es\`. A field is in both or in neither; whether a document is published, and what stands in a
  list and in which order, is not a matter of language. A missing translation is null.
- A **path** is unique over all types, lower case, made from the title when left empty, never empty.
- A **date** that is known by year or month stays that exact: \`2021\`, \`2023-06\`, \`2023-06-15\`.
- An **element** is unique by model, kind, parent and label without case and accents. A **mapping** is unique for its
  pair of elements in either direction, a **term** by list and label, a **glossary entry** by its term. These keys are
  computed and never null. A document has the key of its live version and that of its newest draft; no other may take
  either.
- **Positions** count from 1 without a gap among the live elements of one kind under one parent. Left empty, an element
  comes last; put somewhere, the others make room. A draft waits between them until it is published
  ([decision 0008](decisions/0008-the-place-of-an-element.md)).
- Nothing stands **under itself**: topics, organizations, terms (of one list) and elements (of one model), at most ten
  levels deep.
- Relations of mappings are those of SKOS (exact, close, broad, narrow, related); \`noMatch\` is our own and names
  the other model and no element. An element has mappings to a model, or none and says so, never both; a rejected mapping
  contradicts nothing, but stays the one of its pair. A mapping is **stale** since an element came to mean something
  else (kind, label, tagline, description), until it is published again.
- **Running text** holds paragraphs, headings of the levels 2 to 4, lists, quotes, rules and links (https, http, mailto,
  tel, a place on the page, or a page of ours by relation), at most 12 levels, 2,000 nodes and 250,000 bytes.
- A **file** is a PNG, JPEG, WebP, AVIF or GIF picture or a PDF of at most 10,000,000 bytes; a picture has at most 40
  million pixels, 16,000 on a side, and 200 frames.
- **Provenance** (origin and rights) stands with every page, model, element and mapping, and none is published without.

Content files (\`seeds/content\`) hold one document each, YAML or Markdown with front matter. The file's place is its key;
the id is the UUIDv5 of the key, so it is the same in every installation. A relation is written as a key, a path or an id;
a localized field as a map by language.

"Kept" means that Kindred itself writes the field; "served" that it is worked out at every read and not stored.`

/** The page that says what every collection holds and how they hang together, as Markdown. */
export function contentModel({ collections }: Pick<SanitizedConfig, 'collections'>): string {
  const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const content = ours.filter(({ versions }) => versions)
  const kept = ours.filter(({ versions }) => !versions)
  return [
    introduction,
    '## How the types refer to each other',
    relationDiagram(content),
    '## Content',
    ...content.map(section),
    '## Kept by the service',
    ...kept.map(section),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function section({ slug, admin, flattenedFields }: SanitizedCollectionConfig): string {
  const description = typeof admin.description === 'string' ? admin.description : ''
  return `### \`${slug}\`\n\n${description}\n\n${table(fieldRows(flattenedFields))}`
}

function table(rows: FieldRow[]): string {
  const lines = rows.map(({ path, type, constraints, description }) =>
    row([`\`${path}\``, type, constraints.join(', '), description]),
  )
  return [
    row(['Field', 'Type', 'Constraints', 'Meaning']),
    row(['-', '-', '-', '-']),
    ...lines,
  ].join('\n')
}

function row(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
