import { isPageCollection } from '#delivery/contentTypes.ts'
import type { Links } from '#delivery/read/links.ts'

/** Topics are not nested deeper. */
const mostLevels = 12

/** The ids of a topic, of the topics below it, and of the pages that these lead to, themselves or by a card or spotlight. */
export async function topicMembers(id: string, links: Links): Promise<string[]> {
  const topics = await topicsFrom(id, links)
  const direct = await links.from(topics)
  const boxes = direct.filter(({ toType }) => toType === 'cards' || toType === 'spotlights')
  const indirect = await links.from(boxes.map(({ toId }) => toId))
  const led = [...direct, ...indirect].filter(
    ({ toType, field }) => isPageCollection(toType) && field !== 'parent',
  )
  return [...new Set([...topics, ...led.map(({ toId }) => toId)])]
}

async function topicsFrom(id: string, links: Links): Promise<string[]> {
  const found = new Set([id])
  let level = [id]
  for (let count = 0; count < mostLevels && level.length > 0; count++) {
    const below = (await links.to(level, 'parent')).filter(({ fromType }) => fromType === 'topics')
    level = below.map(({ fromId }) => fromId).filter((one) => !found.has(one))
    level.forEach((one) => found.add(one))
  }
  return [...found]
}
