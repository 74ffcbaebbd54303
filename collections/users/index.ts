import type { CollectionConfig, Field } from 'payload'
import { admins, adminsOnly, adminsOrSelf, staff } from '#collections/access/rules.ts'
import { roles } from '#collections/access/roles.ts'
import { idField } from '#collections/fields/idField.ts'
import { auditPerson, auditPersonDeleted, notePassword } from './hooks/auditPerson.ts'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keepAnAdmin.ts'
import { leavePages } from './hooks/leavePages.ts'
import { refuseMailedReset } from './hooks/refuseMailedReset.ts'
import { refuseShortPassword } from './hooks/refuseShortPassword.ts'
import { keyStrategy } from './keyStrategy.ts'

const tenMinutes = 10 * 60 * 1000
const twoHours = 2 * 60 * 60

/** `secure` cookies are for public mode, which is served over https. */
export function users({ secure }: { secure: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'Person', plural: 'People' },
    access: {
      create: admins,
      // Whoever chooses the colleague who answers for a page has to see them.
      read: staff,
      update: adminsOrSelf,
      delete: admins,
      unlock: admins,
      admin: ({ req }) => Boolean(staff({ req })),
    },
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    hooks: {
      beforeOperation: [refuseMailedReset],
      beforeValidate: [refuseShortPassword],
      beforeChange: [keepAnAdmin, notePassword],
      afterChange: [auditPerson],
      beforeDelete: [keepAnAdminOnDelete, leavePages],
      afterDelete: [auditPersonDeleted],
    },
    auth: {
      maxLoginAttempts: 10,
      lockTime: tenMinutes,
      tokenExpiration: twoHours,
      cookies: { secure, sameSite: 'Lax' },
      strategies: [keyStrategy],
    },
    admin: {
      group: 'Administration',
      useAsTitle: 'email',
      defaultColumns: ['email', 'name', 'roles', 'updatedAt'],
      description: 'Who may log in here, and what each may do.',
    },
    fields: personFields,
  }
}

const personFields: Field[] = [
  idField,
  { name: 'name', type: 'text', admin: { description: 'As colleagues know them.' } },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['author'],
    saveToJWT: true,
    access: { create: adminsOnly, update: adminsOnly },
    options: roles.map((role) => ({
      label: `${role[0]?.toUpperCase()}${role.slice(1)}`,
      value: role,
    })),
    admin: {
      description:
        'Authors write drafts, publishers decide what readers see, admins look after people and keys.',
    },
  },
]
