'use client'

import { CheckboxInput, useDocumentInfo, useField } from '@payloadcms/ui'
import { Problems } from './Problems.tsx'
import { useSources } from './SourceProvider.tsx'
import { StaleFields } from './StaleFields.tsx'
import { TranslationState } from './TranslationState.tsx'
import { useTranslations } from './useTranslations.ts'
import { useWords } from './useWords.ts'

/** How the languages of the open document stand, with a way to each, and what can be done about the one in the form. */
export function TranslationPanel({ path }: { path: string }) {
  const words = useWords()
  const { id } = useDocumentInfo()
  const { isShown, show } = useSources()
  const { value, setValue } = useField<boolean>({ path })
  const { translations, problem, own, isTranslation } = useTranslations()
  if (!id) return null
  return (
    <section className="kindred-panel kindred-translations" aria-labelledby="kindred-languages">
      <h3 id="kindred-languages">{words('languages')}</h3>
      {problem && <Problems problem={problem} />}
      <ul>
        {translations.map((translation) => (
          <TranslationState key={translation.locale} translation={translation} />
        ))}
      </ul>
      {own?.state === 'stale' && (
        <>
          <StaleFields paths={own.fields} />
          <CheckboxInput
            id="kindred-translation-stands"
            label={words('translationStands')}
            checked={value}
            onToggle={() => setValue(!value)}
          />
          <p>{words('translationStandsHelp')}</p>
        </>
      )}
      {isTranslation && (
        <CheckboxInput
          id="kindred-source-shown"
          label={words('sourceShow')}
          checked={isShown}
          onToggle={() => show(!isShown)}
        />
      )}
    </section>
  )
}
