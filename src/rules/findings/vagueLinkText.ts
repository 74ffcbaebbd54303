import { richLinksOf } from './blocksOf.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { isFilled } from './isFilled.ts'
import type { Part } from './partsOf.ts'

const vague = new Set(
  [
    [
      'click here',
      'click',
      'here',
      'read more',
      'read this',
      'read on',
      'more',
      'learn more',
      'view more',
    ],
    [
      'see more',
      'find out more',
      'more information',
      'more info',
      'details',
      'more details',
      'go',
      'view',
    ],
    [
      'this',
      'this page',
      'this link',
      'this site',
      'link',
      'page',
      'website',
      'continue',
      'download',
      'open',
    ],
    [
      'haga clic aquí',
      'haz clic aquí',
      'clic aquí',
      'pulse aquí',
      'aquí',
      'leer más',
      'lea más',
      'lee más',
    ],
    [
      'más',
      'ver más',
      'vea más',
      'saber más',
      'sepa más',
      'conozca más',
      'más información',
      'más detalles',
    ],
    [
      'este enlace',
      'enlace',
      'esta página',
      'página',
      'continuar',
      'seguir leyendo',
      'descargar',
      'abrir',
    ],
  ]
    .flat()
    .map(folded),
)
const linkTexts = ['linkText', 'buttonLabel']

/** Links whose words say nothing of where they lead, in English or Spanish. */
export function vagueLinkText({ parts }: Checked): Finding[] {
  return parts
    .flatMap((part) => wordsIn(part).map((words) => ({ path: part.path, words })))
    .filter(({ words }) => vague.has(folded(words)))
    .map(({ path, words }) => ({
      code: 'vague-link-text',
      severity: 'warning',
      path,
      message: `"${words.trim()}" does not say where the link leads. Name what is there.`,
    }))
}

function wordsIn({ field, value }: Part): string[] {
  if (field.type === 'richText') return richLinksOf(value).map(({ words }) => words)
  return linkTexts.includes(field.name) && isFilled(value) ? [value] : []
}

/** Without accents, which are often left out, and without arrows and full stops around it. */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
