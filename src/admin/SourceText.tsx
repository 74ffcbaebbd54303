'use client'

import { useLanguageName } from './useLanguageName.ts'
import { useWords } from './useWords.ts'

/** Words of the original, to read and to copy. */
export function SourceText({ language, text }: { language: string; text: string }) {
  const words = useWords()
  const nameOf = useLanguageName()
  return (
    <div className="kindred-source">
      <span>{words('sourceWords', { language: nameOf(language) })}</span>
      <p lang={language}>{text}</p>
    </div>
  )
}
