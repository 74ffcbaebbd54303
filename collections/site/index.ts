import type { GlobalConfig } from 'payload'
import { admins, anyone } from '#collections/access/rules.ts'
import { webAddressField } from '#collections/fields/webAddressField.ts'
import { recordSiteChange } from './recordSiteChange.ts'

/** What is said once for the whole installation. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site',
  access: { read: anyone, update: admins },
  hooks: { afterChange: [recordSiteChange] },
  admin: { group: 'Administration', description: 'What is said once for the whole installation.' },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      admin: { description: 'The name that feeds and front ends show.' },
    },
    webAddressField({
      name: 'baseUrl',
      label: 'Base Address',
      description: 'Where readers find the pages, such as https://example.org.',
    }),
    {
      name: 'reviewIntervalMonths',
      type: 'number',
      min: 1,
      max: 120,
      defaultValue: 12,
      admin: { description: 'How many months a review holds where a page says nothing else.' },
    },
    { name: 'contact', type: 'text', admin: { description: 'Whom readers may write to.' } },
    {
      name: 'attribution',
      type: 'textarea',
      localized: true,
      admin: { description: 'The words that reusers show, where a page has none of its own.' },
    },
  ],
}
