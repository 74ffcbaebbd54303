import { convertLexicalToHTML, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { FieldHook } from 'payload'
import sanitizeHtml from 'sanitize-html'
import { defaultLocale } from '#config/locales.ts'
import type { RichTextNode } from '#rules/richText.ts'
import { linkedDocument, readableRichText, type ReadableRichText } from './readableRichText.ts'

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
  allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'], li: ['value'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  transformTags: { span: decorated },
  allowProtocolRelative: false,
}

/** Lexical writes underlined and struck text as styles, and styles are taken away. */
function decorated(_tag: string, { style = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  if (style.includes('line-through')) return { tagName: 's', attribs: {} }
  return { tagName: style.includes('underline') ? 'u' : 'span', attribs: {} }
}

/** The rich text field `name` of the same document as HTML that a page can hold as it is. */
export function serveHtml(name: string): FieldHook {
  return async ({ siblingData, req, overrideAccess = false }) => {
    const stored: unknown = siblingData[name]
    const locale = req.locale ?? defaultLocale
    const value: unknown =
      typeof stored === 'object' && stored !== null && locale in stored
        ? Reflect.get(stored, locale)
        : stored
    const readable = await readableRichText(value, { req, overrideAccess })
    return readable && htmlOf(readable)
  }
}

function htmlOf({ text, targets }: ReadableRichText): string {
  const pathTo = (node: unknown) =>
    targets.get(linkedDocument(node as RichTextNode)?.id ?? '')?.path
  const html = convertLexicalToHTML({
    // Checked when it was written (rules/richText.ts); Lexical's own type asks for more than it reads.
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
