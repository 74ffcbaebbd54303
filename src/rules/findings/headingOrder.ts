import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** The title is the first level. */
const levelOfTitle = 1

/** Headings of a rich text that skip a level, or lie outside the second to the fourth. */
export function headingOrder({ parts, texts }: Checked): Finding[] {
  return parts
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ path }) => {
      const headings = texts.filter((text) => text.path === path && text.type === 'heading')
      return headings.flatMap(({ tag, text }, at) => {
        const level = levelOf(tag)
        const before = levelOf(headings[at - 1]?.tag ?? '') || levelOfTitle
        return level >= 2 && level <= 4 && level <= before + 1 ? [] : [finding(path, text, before)]
      })
    })
}

function finding(path: string, text: string, before: number): Finding {
  return {
    code: 'heading-order',
    severity: 'error',
    path,
    message: `Make the heading "${text.slice(0, 60)}" one of level ${Math.min(before + 1, 4)}: headings go from level 2 to 4, and none is skipped.`,
  }
}

function levelOf(tag: string): number {
  return Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0)
}
