import type { CollectionConfig, Field } from 'payload'
import { admins, adminsOnly, nobody } from '#collections/access/rules.ts'
import { scopes } from '#collections/access/roles.ts'
import { textColumn, timeColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'
import { auditClient, auditClientDeleted } from './hooks/auditClient.ts'
import { giveKey, showKey } from './hooks/giveKey.ts'
import { keepRevoked } from './hooks/keepRevoked.ts'

const clientFields: Field[] = [
  idField,
  {
    name: 'name',
    type: 'text',
    required: true,
    admin: { description: 'What program it is, and whose.' },
  },
  {
    name: 'scopes',
    type: 'select',
    hasMany: true,
    options: [...scopes],
    admin: {
      description:
        'What it may do beyond reading what is live: read drafts, or write drafts. No key publishes.',
    },
  },
  {
    name: 'key',
    type: 'text',
    virtual: true,
    access: { create: nobody, update: nobody },
    admin: {
      readOnly: true,
      description: 'Shown once, when the client is made. It is not stored.',
      components: { Field: '/src/admin/NewKey.tsx#NewKey' },
    },
  },
  {
    ...textColumn({ name: 'keyStart', description: 'How its key begins, to tell keys apart.' }),
    access: { create: nobody, update: nobody },
  },
  {
    name: 'keyHash',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
    admin: { disabled: true },
  },
  {
    ...timeColumn({ name: 'lastUsedAt', description: 'When it was last used, to the minute.' }),
    access: { create: nobody, update: nobody },
  },
  {
    name: 'revokedAt',
    type: 'date',
    access: { create: adminsOnly, update: adminsOnly },
    admin: { description: 'Since when the key is refused. Revoking cannot be taken back.' },
  },
]

/** Programs that may do more than anonymous readers. A key is shown once, when it is made. */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: 'API client', plural: 'API clients' },
  graphQL: false,
  access: { create: admins, read: admins, update: admins, delete: admins },
  hooks: {
    beforeChange: [giveKey, keepRevoked],
    afterChange: [auditClient, showKey],
    afterDelete: [auditClientDeleted],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'name',
  admin: {
    group: 'Administration',
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'keyStart', 'lastUsedAt', 'revokedAt'],
    description: 'Programs with a key of their own.',
  },
  fields: clientFields,
}
