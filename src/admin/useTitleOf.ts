'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useState } from 'react'

export type Ref = { collection: CollectionSlug; id: string }

/** The title of a document in the language of the form; null until it is known, and where there is none. */
export function useTitleOf(ref: Ref | null): string | null {
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const [title, setTitle] = useState<string | null>(null)
  const collection = ref?.collection
  const id = ref?.id

  useEffect(() => {
    setTitle(null)
    if (!collection || !id) return
    const field = getEntityConfig({ collectionSlug: collection }).admin.useAsTitle ?? 'id'
    const asked = new AbortController()
    const query = `depth=0&draft=true&locale=${locale}`
    fetch(`${config.routes.api}/${collection}/${id}?${query}`, { signal: asked.signal })
      .then((response) => response.json() as Promise<Record<string, unknown>>)
      .then((doc) => setTitle(asText(doc[field])))
      .catch(() => undefined) // Called off, or out of reach: the form says so itself.
    return () => asked.abort()
  }, [collection, id, locale, config.routes.api, getEntityConfig])

  return title
}

/** The document that a relationship field holds: an id, or an id with its collection. */
export function refOf(value: unknown, collection?: CollectionSlug): Ref | null {
  if (typeof value === 'string') return collection && value ? { collection, id: value } : null
  if (typeof value !== 'object' || value === null) return null
  const { relationTo, value: id } = value as { relationTo?: unknown; value?: unknown }
  return typeof relationTo === 'string' && typeof id === 'string'
    ? { collection: relationTo as CollectionSlug, id }
    : null
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null
}
