'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { ProblemText } from './ProblemText.tsx'
import type { BulkAction, BulkRun, Outcome } from './useBulk.ts'
import { useWords } from './useWords.ts'

type Props = { collectionSlug: string; run: BulkRun; onClose: () => void }

/** What became of each document, with a way to it. The ways lead to new tabs, so that the report stays. */
export function BulkReport({ collectionSlug, run: { action, rows, outcomes }, onClose }: Props) {
  const words = useWords()
  const { t } = useTranslation()
  const { config } = useConfig()
  const address = `${config.routes.admin}/collections/${collectionSlug}`
  return (
    <section className="kindred-report" aria-labelledby="kindred-report">
      <h3 id="kindred-report">{words('bulkReport')}</h3>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
        {t('general:close')}
      </Button>
      <ul>
        {rows.map(({ id, title }, index) => (
          <li key={id} className={outcomes[index] && classOf(outcomes[index])}>
            <a href={`${address}/${id}`} target="_blank" rel="noreferrer">
              {title}
            </a>
            <What action={action} outcome={outcomes[index]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function classOf(outcome: Outcome): string {
  return `kindred-report__${'problem' in outcome ? 'refused' : 'done'}`
}

/** Without an outcome, it was called off before its turn. */
function What({ action, outcome }: { action: BulkAction; outcome: Outcome | undefined }) {
  const words = useWords()
  if (!outcome) return <p>{words('bulkNotBegun')}</p>
  if ('problem' in outcome) return <ProblemText problem={outcome.problem} />
  const hidden = outcome.body.unpublished?.length ?? 0
  return (
    <p>
      {words(`${action}Each`)} {hidden > 0 && words('bulkHidden', { count: hidden })}
    </p>
  )
}
