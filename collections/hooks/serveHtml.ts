import type { FieldHook } from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { richTextHtml } from '#rules/richTextHtml.ts'
import { readableRichText } from './readableRichText.ts'

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
    if (!readable) return null
    const paths = new Map([...readable.targets].map(([id, { path }]) => [id, path]))
    return richTextHtml(readable.text, paths)
  }
}
