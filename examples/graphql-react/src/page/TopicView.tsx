import type { TopicPageQuery } from '#generated/graphql.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import { Cards } from './Cards.tsx'
import { Heading } from './Heading.tsx'
import { Html } from './Html.tsx'
import { LinkList } from './LinkList.tsx'
import { Picture } from './Picture.tsx'
import { RowList } from './RowList.tsx'
import { Spotlights } from './Spotlights.tsx'
import { useWords } from './useWords.ts'

type Topic = Extract<TopicPageQuery['content'], { __typename: 'TopicPage' }>

/** A topic page, each part in the order that its editors chose. */
export function TopicView({ topic }: { topic: Topic }) {
  const { locale, title, summary, withdrawn, breadcrumb, details, links } = topic
  const words = useWords()
  return (
    <div className="topic">
      <article className="body">
        <Breadcrumb items={breadcrumb} />
        <Heading lang={locale}>{title ?? words.noTitle}</Heading>
        {withdrawn && <p className="note">{withdrawn.explanation ?? words.withdrawn}</p>}
        {summary && (
          <p className="summary" lang={locale}>
            {summary}
          </p>
        )}
        <Picture picture={details.featureImage} />
        {details.intro && <Html html={details.intro.html} lang={locale} />}
        <Cards cards={details.cards} />
        <RowList {...details.resources} />
      </article>
      <aside aria-label={words.around} className="side">
        <Spotlights spotlights={details.spotlights} />
        <RowList {...details.related} />
        <LinkList label={words.children} items={links.children} />
        <LinkList label={words.mentionedBy} items={links.mentionedBy} />
        <LinkList label={words.usedByModels} items={links.usedByModels} />
      </aside>
    </div>
  )
}
