import type { Content } from '@kindred/client'
import { ArticlePage } from './articlePage.tsx'
import { ModelPage } from './modelPage.tsx'
import { ResourcePage } from './resourcePage.tsx'
import { TopicPage } from './topicPage.tsx'

/** A page of Kindred by its type. */
export function ContentPage({ page }: { page: Content }) {
  switch (page.type) {
    case 'topic':
      return <TopicPage page={page} />
    case 'article':
      return <ArticlePage page={page} />
    case 'resource':
      return <ResourcePage page={page} />
    case 'practice-model':
      return <ModelPage page={page} />
  }
}
