'use client'

import { useAuth } from '@payloadcms/ui'

const publishers = ['publisher', 'admin']

/** Whether the person may change what readers see. The server asks again; this only decides what is offered. */
export function useIsPublisher(): boolean {
  const { user } = useAuth()
  const roles: unknown = user?.['roles']
  return Array.isArray(roles) && roles.some((role) => publishers.includes(String(role)))
}
