'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, Pill, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { groupUses, type Use, type UseGroup } from './groupUses.ts'
import { Problems } from './Problems.tsx'
import { useAsked } from './useAsked.ts'
import { useWords } from './useWords.ts'

/** Who refers to the open document, with a way to each. */
export function UsedByPanel() {
  const { id, collectionSlug, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const words = useWords()
  const url = id ? `${config.routes.api}/${collectionSlug}/${id}/used-by` : null
  const answer = useAsked<Use[]>(url, versionCount)
  if (!answer) return null
  const groups = 'body' in answer ? groupUses(answer.body) : []
  return (
    <section className="kindred-panel" aria-labelledby="kindred-used-by">
      <h3 id="kindred-used-by">{words('usedBy')}</h3>
      {'problem' in answer && <Problems problem={answer.problem} />}
      {'body' in answer && groups.length === 0 && <p>{words('usedByNobody')}</p>}
      {groups.map((group) => (
        <UsedByGroup key={group.type} group={group} />
      ))}
    </section>
  )
}

function UsedByGroup({ group: { type, uses } }: { group: UseGroup }) {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const words = useWords()
  const { labels } = getEntityConfig({ collectionSlug: type })
  return (
    <>
      <h4>{getTranslation(labels.plural, i18n)}</h4>
      <ul>
        {uses.map(({ id, title, isLive, isDraft }) => (
          <li key={id}>
            <Link href={`${config.routes.admin}/collections/${type}/${id}`}>
              {title ?? words('untitled')}
            </Link>
            {!isLive && <Pill size="small">{words(isDraft ? 'usedByDraft' : 'usedByOld')}</Pill>}
          </li>
        ))}
      </ul>
    </>
  )
}
