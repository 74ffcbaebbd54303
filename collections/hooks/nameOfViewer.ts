import type { PayloadRequest } from 'payload'

/** How colleagues know whoever makes a change; work without a person is the service's own. */
export function nameOfViewer({ user }: Pick<PayloadRequest, 'user'>): string {
  const { name, email } = (user ?? {}) as { name?: unknown; email?: unknown }
  if (typeof name === 'string' && name) return name
  return typeof email === 'string' && email ? email : 'The service'
}
