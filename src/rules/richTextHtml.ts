import { convertLexicalToHTML, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'
import type { RichText, RichTextNode } from './richText.ts'
import { linkedDocument } from './richTextLinks.ts'

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'strong',
    'em',
    'u',
    's',
    'code',
    'sub',
    'sup',
    'br',
    'hr',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  transformTags: { span: decorated },
  allowProtocolRelative: false,
}

/** Lexical writes underlined and struck text as styles, and styles are taken away. */
function decorated(_tag: string, { style = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  if (style.includes('line-through')) return { tagName: 's', attribs: {} }
  return { tagName: style.includes('underline') ? 'u' : 'span', attribs: {} }
}

/** A rich text as HTML that a page can hold as it is. `paths` has the path of each page that it links to, by id. */
export function richTextHtml(
  text: RichText,
  paths: ReadonlyMap<string, string | null | undefined>,
): string {
  const pathTo = (node: unknown) => paths.get(linkedDocument(node as RichTextNode)?.id ?? '')
  const html = convertLexicalToHTML({
    // Checked when it was written (richText.ts); Lexical's own type asks for more than it reads.
    data: text as unknown as SerializedEditorState,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
    converters: ({ defaultConverters }) => ({
      ...defaultConverters,
      ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => pathTo(linkNode) ?? '#' }),
    }),
  })
  return sanitizeHtml(html, allowed)
}
