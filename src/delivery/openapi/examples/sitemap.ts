import { sitemapXml } from '#delivery/sitemap/sitemapXml.ts'
import { articleItem, moment } from './items.ts'

const { id, path, title } = articleItem
const page = { id, path, title: { en: title }, updatedAt: moment }

export const sitemapExample = sitemapXml([page], {
  baseUrl: 'https://example.org',
  origin: 'https://api.example.org',
})
