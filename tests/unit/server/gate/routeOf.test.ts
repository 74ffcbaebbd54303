import { describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'
import { routeOf } from '#server/gate/routeOf.ts'

const own = { flattenedFields: [{ name: 'id', type: 'text' }] }
const theirs = { flattenedFields: [{ name: 'key', type: 'text' }] }
/** As much of a sanitized config as routes depend on. */
const config = {
  collections: [
    { ...own, slug: 'topics', versions: {} },
    { ...own, slug: 'media', versions: {}, upload: {}, disableDuplicate: true },
    { ...own, slug: 'users', auth: {}, disableDuplicate: true },
    { ...own, slug: 'api-clients' },
    { ...own, slug: 'routes' },
    { ...theirs, slug: 'payload-preferences' },
    { ...theirs, slug: 'payload-locked-documents' },
    { ...theirs, slug: 'payload-kv' },
  ],
  globals: [{ slug: 'site' }],
} as unknown as SanitizedConfig

const uuid = '0b6a3a52-7c5e-5f0e-9a44-2f6f6a1b7c11'
const refusal = (name: string): unknown => expect.objectContaining({ name })
const override = (value: string) => ({ 'x-payload-http-method-override': value })

describe('routeOf', () => {
  it.each([
    [
      'GET',
      '/api/topics',
      { kind: 'list', collection: 'topics', audience: 'public', body: 'none' },
    ],
    ['HEAD', '/api/topics', { kind: 'list', audience: 'public' }],
    ['GET', '/api/topics/count', { kind: 'count', audience: 'public' }],
    ['GET', `/api/topics/${uuid}`, { kind: 'document', id: uuid, audience: 'public' }],
    [
      'GET',
      '/api/media/file/a%20picture-640x480.png',
      { kind: 'file', id: 'a picture-640x480.png', audience: 'public' },
    ],
    ['POST', '/api/users/login', { kind: 'login', audience: 'public', body: 'form' }],
    ['POST', '/api/users/logout', { kind: 'logout', audience: 'public', body: 'optional' }],
    ['POST', '/api/users/refresh-token', { kind: 'refreshToken', audience: 'public' }],
    ['POST', '/api/users/forgot-password', { kind: 'forgotPassword', audience: 'public' }],
    ['POST', '/api/users/reset-password', { kind: 'resetPassword', audience: 'public' }],
    ['GET', '/api/users/me', { kind: 'me', audience: 'public' }],
    ['POST', '/api/topics', { kind: 'create', audience: 'staff', body: 'form' }],
    ['PATCH', `/api/topics/${uuid}`, { kind: 'update', id: uuid, audience: 'staff', body: 'form' }],
    ['DELETE', `/api/topics/${uuid}`, { kind: 'delete', audience: 'staff', body: 'none' }],
    ['POST', `/api/topics/${uuid}/duplicate`, { kind: 'duplicate', id: uuid, audience: 'staff' }],
    ['GET', '/api/topics/versions', { kind: 'versions', audience: 'staff' }],
    ['GET', '/api/topics/versions/12', { kind: 'version', id: '12', audience: 'staff' }],
    [
      'POST',
      '/api/topics/versions/65f0c0ffee65f0c0ffee65f0',
      { kind: 'restore', audience: 'staff' },
    ],
    ['POST', '/api/topics/access', { kind: 'collectionAccess', audience: 'staff' }],
    ['POST', `/api/topics/access/${uuid}`, { kind: 'documentAccess', id: uuid, audience: 'staff' }],
    ['GET', '/api/access', { kind: 'access', audience: 'staff' }],
    ['GET', `/api/topics/${uuid}/used-by`, { kind: 'usedBy', id: uuid, audience: 'staff' }],
    ['GET', '/api/routes', { kind: 'list', audience: 'staff' }],
    ['POST', '/api/routes', { kind: 'create', audience: 'staff' }],
    ['DELETE', `/api/routes/${uuid}`, { kind: 'delete', audience: 'staff' }],
    ['POST', '/api/users/unlock', { kind: 'unlock', audience: 'staff' }],
    ['GET', '/api/users', { kind: 'list', collection: 'users', audience: 'staff' }],
    ['GET', '/api/payload-preferences/nav', { kind: 'preference', id: 'nav', audience: 'staff' }],
    [
      'POST',
      `/api/payload-preferences/collection-topics-${uuid}`,
      { kind: 'setPreference', body: 'json' },
    ],
    ['DELETE', '/api/payload-preferences', { kind: 'clearPreferences', audience: 'staff' }],
    ['GET', '/api/payload-locked-documents', { kind: 'list', audience: 'staff' }],
    ['PATCH', '/api/payload-locked-documents/7', { kind: 'update', id: '7', body: 'json' }],
    [
      'DELETE',
      '/api/payload-locked-documents/65f0c0ffee65f0c0ffee65f0',
      { kind: 'delete', audience: 'staff' },
    ],
    ['POST', '/api/topics', { kind: 'create', scope: 'content:write' }],
    ['PATCH', `/api/topics/${uuid}`, { kind: 'update', scope: 'content:write' }],
    ['GET', '/api/topics/versions', { kind: 'versions', scope: 'content:read-drafts' }],
    ['POST', '/api/topics/versions/12', { kind: 'restore', scope: 'content:write' }],
    ['GET', '/api/routes', { kind: 'list', audience: 'staff', collection: 'routes' }],
    ['GET', `/api/routes/${uuid}`, { kind: 'document', audience: 'staff' }],
    ['POST', '/api/api-clients', { kind: 'create', audience: 'staff', body: 'form' }],
    ['GET', '/api/globals/site', { kind: 'global', global: 'site', audience: 'public' }],
    ['POST', '/api/globals/site', { kind: 'updateGlobal', global: 'site', audience: 'staff' }],
    ['POST', '/api/globals/site/access', { kind: 'globalAccess', audience: 'staff' }],
  ])('knows %s %s', (method, path, expected) => {
    expect(routeOf({ method, path, config })).toMatchObject(expected)
  })

  it.each([
    ['GET', '/api/constructor'],
    ['GET', '/api/__proto__'],
    ['GET', '/api/toString'],
    ['GET', '/api/valueOf/1'],
    ['GET', '/api/globals/__proto__'],
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/API/topics'],
    ['GET', '/api/Topics'],
    ['GET', '/api/topics/'],
    ['GET', '/api//topics'],
    ['GET', '/api/%74opics'],
    ['POST', '/api/users/%6cogin'],
    ['GET', '/api/topics/abc'],
    ['GET', '/api/topics/1e3'],
    ['GET', '/api/topics/12'],
    ['GET', `/api/topics/${uuid.toUpperCase()}`],
    ['GET', `/api/topics/${'a'.repeat(5000)}`],
    ['GET', `/api/media/file/${'a'.repeat(201)}`],
    ['GET', '/api/media/file/a%0Ab.png'],
    ['GET', '/api/media/file'],
    ['GET', '/api/topics/file/a.png'],
    ['GET', '/api/media/paste-url'],
    ['GET', `/api/media/paste-url/${uuid}`],
    ['POST', `/api/media/${uuid}/duplicate`],
    ['GET', `/api/topics/versions/${uuid}`],
    ['GET', '/api/users/init'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/verify/null'],
    ['GET', '/api/users/versions'],
    ['GET', '/api/globals'],
    ['GET', '/api/globals/other'],
    ['GET', '/api/globals/site/versions'],
    ['GET', '/api/routes/versions'],
    ['POST', `/api/routes/${uuid}/publish`],
    ['GET', `/api/routes/${uuid}/used-by`],
    ['GET', '/api/payload-kv'],
    ['GET', '/api/payload-kv/1'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-migrations'],
    ['POST', '/api/reorder'],
    ['GET', '/api/access/topics'],
    ['GET', '/api/payload-locked-documents/0'],
    ['GET', '/api/topics/%00'],
    ['GET', '/api/topics/..%2f'],
    ['GET', '/api/topics/%2E%2e/users'],
    ['GET', '/api/topics/../users'],
    ['GET', '/api/topics/./count'],
    ['GET', '/api/topics/a%5Cb'],
  ])('finds nothing at %s %s', (method, path) => {
    expect(() => routeOf({ method, path, config })).toThrow(refusal('NOT_FOUND'))
  })

  it.each(['/api/topics/%E0%A4%A', '/api/topics/%', '/api/topics\\count', '/api/tópics'])(
    'cannot read %s',
    (path) => {
      expect(() => routeOf({ method: 'GET', path, config })).toThrow(refusal('PATH_MALFORMED'))
    },
  )

  it.each([
    ['PATCH', '/api/topics', 'GET, HEAD, POST'],
    ['DELETE', '/api/topics', 'GET, HEAD, POST'],
    ['POST', '/api/topics/count', 'GET, HEAD'],
    ['PUT', `/api/topics/${uuid}`, 'GET, HEAD, PATCH, DELETE'],
    ['GET', '/api/users/login', 'POST'],
    ['GET', '/api/users/logout', 'POST'],
    ['TRACE', '/api/users/me', 'GET, HEAD'],
    ['FOO', '/api/access', 'GET, HEAD'],
    ['get', '/api/topics', 'GET, HEAD, POST'],
    ['DELETE', '/api/payload-locked-documents', 'GET, HEAD'],
    ['GET', '/api/payload-preferences', 'DELETE'],
  ])('answers %s %s with what is allowed', (method, path, allowed) => {
    expect(() => routeOf({ method, path, config })).toThrow(`This address answers ${allowed} only.`)
  })

  it('takes a list that staff ask for by POST, its query in the body', () => {
    const route = routeOf({ method: 'POST', path: '/api/topics', headers: override('GET'), config })
    expect(route).toEqual({ kind: 'list', collection: 'topics', audience: 'staff', body: 'query' })
  })

  it.each([
    ['/api/topics', override('DELETE')],
    ['/api/topics', override('get')],
    ['/api/topics', { ...override('GET'), 'x-http-method-override': 'PATCH' }],
    ['/api/users/login', override('GET')],
  ])('refuses another override at %s', (path, headers) => {
    expect(() => routeOf({ method: 'POST', path, headers, config })).toThrow(
      refusal('REQUEST_REFUSED'),
    )
  })

  it('ignores an override where Payload does', () => {
    const route = routeOf({
      method: 'GET',
      path: '/api/topics',
      headers: override('DELETE'),
      config,
    })
    expect(route).toMatchObject({ kind: 'list', audience: 'public' })
  })
})
