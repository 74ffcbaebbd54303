import type { CollectionConfig, CollectionSlug, Endpoint } from 'payload'
import { actions } from './actions.ts'
import type { Action } from './defineAction.ts'
import { restoreEndpoint } from './restoreEndpoint.ts'
import { runAction } from './runAction.ts'
import { usedBy } from './usedBy.ts'

/** The collection with an endpoint for each action on its documents, where it is content. */
export function withActions(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection
  const isPage = collection.fields.some((field) => 'name' in field && field.name === 'path')
  const endpoints = actions
    .filter(({ isFor }) => isFor === 'all' || isPage)
    .map((action) => endpointOf(action, collection.slug as CollectionSlug))
  return {
    ...collection,
    endpoints: [
      ...(collection.endpoints || []),
      ...endpoints,
      usedByEndpoint(collection.slug as CollectionSlug),
      restoreEndpoint(collection.slug as CollectionSlug),
    ],
  }
}

function endpointOf(action: Action, collection: CollectionSlug): Endpoint {
  return {
    method: 'post',
    path: `/:id/${action.name}`,
    handler: async (req) => {
      const document = { collection, id: String(req.routeParams?.['id']) }
      const text = (await req.text?.()) ?? ''
      return Response.json(await runAction(action, { ...document, text, req }))
    },
  }
}

function usedByEndpoint(collection: CollectionSlug): Endpoint {
  return {
    method: 'get',
    path: '/:id/used-by',
    handler: async (req) =>
      Response.json(await usedBy({ collection, id: String(req.routeParams?.['id']) }, req)),
  }
}
