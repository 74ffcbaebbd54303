import { randomUUID } from 'node:crypto'
import type { Data, Door, Page } from './door.ts'
import { bulkDelete, bulkSave, copyToSpanish, seed } from './otherDoors.ts'
import { plan, later } from './planning.ts'
import type { Step } from './step.ts'
import { titled } from './titled.ts'
import type { World } from './world.ts'

type Take = (step: Step, world: World) => Promise<unknown>

/** Takes one step at its door. Rejects with what refuses it. */
export function take(step: Step, world: World): Promise<unknown> {
  const [kind, name = ''] = step.kind.split(':')
  return (kind === 'act' ? acting(name) : takes[step.kind])(step, world)
}

const takes = {
  create: async (step, world) => {
    const collection = (['topics', 'articles', 'topics', 'cards'] as const)[step.other % 4]
    const status = step.isPublished ? 'published' : 'draft'
    const path = collection === 'cards' ? {} : { path: world.prefix + step.path }
    const data = { ...titled(collection ?? 'topics'), ...path, _status: status }
    const isDraft = !step.isPublished
    world.pages.push(
      await doorOf(step, world, 'create').create(collection ?? 'topics', data, { isDraft }),
    )
  },
  edit: saving(() => ({ title: `Edited ${randomUUID()}` })),
  rename: saving((step, { prefix }) => ({ path: prefix + step.path })),
  translate: saving(() => ({ title: `En español ${randomUUID()}` }), 'es'),
  publish: saving(() => ({ _status: 'published' })),
  unpublish: onPage((page, step, world) =>
    doorOf(step, world, 'save').save(page, { _status: 'draft' }, { isDraft: false }),
  ),
  plan: onPage((page, step, world) => plan(page, step, world)),
  later,
  restore: onPage(async (page, step, world) => {
    const { docs } = await world.payload.findVersions({
      collection: page.collection,
      where: { parent: { equals: page.id } },
      sort: 'version.revision',
      pagination: false,
      depth: 0,
    })
    const version = docs[step.other % docs.length]
    if (version) await withDeed(step, world, 'restore')(page, version.id, step.isDraft)
  }),
  duplicate: onPage(async (page, step, world) => {
    world.pages.push(await withDeed(step, world, 'duplicate')(page))
  }),
  delete: onPage((page, step, world) => withDeed(step, world, 'remove')(page)),
  redirect: (step, world) => withDeed(step, world, 'redirect')(redirectOf(step, world)),
  'change redirect': onRedirect((id, step, world) =>
    withDeed(step, world, 'changeRedirect')(id, redirectOf(step, world)),
  ),
  'delete redirect': onRedirect((id, step, world) => withDeed(step, world, 'removeRedirect')(id)),
  'copy to Spanish': onPage(copyToSpanish),
  'bulk save': bulkSave,
  'bulk delete': bulkDelete,
  seed,
} as Record<Step['kind'], Take>

const inputs: Record<string, (step: Step, prefix: string) => object> = {
  move: ({ path }, prefix) => ({ path: prefix + path }),
  withdraw: () => ({ explanation: 'Out of use' }),
  gone: ({ path, isDraft }, prefix) => ({
    explanation: 'Replaced',
    ...(isDraft ? { alternative: prefix + path } : {}),
  }),
}

function acting(name: string): Take {
  return onPage((page, step, world) =>
    withDeed(step, world, 'act')(page, name, inputs[name]?.(step, world.prefix) ?? {}),
  )
}

function saving(data: (step: Step, world: World) => Data, locale: 'en' | 'es' = 'en'): Take {
  return onPage((page, step, world) => {
    const isAutosave = step.door === 'admin' && step.isDraft && step.isPublished
    const save = { isDraft: step.isDraft, isAutosave, locale }
    return doorOf(step, world, 'save').save(page, data(step, world), save)
  })
}

function redirectOf({ path, other }: Step, { prefix }: World): Data {
  return { path: prefix + path, destination: `${prefix}/${'abcdef'[other] ?? 'a'}` }
}

function onPage(work: (page: Page, step: Step, world: World) => Promise<unknown>): Take {
  return async (step, world) => {
    const page = world.pages[step.which % world.pages.length]
    if (page) await work(page, step, world)
  }
}

function onRedirect(work: (id: string, step: Step, world: World) => Promise<unknown>): Take {
  return async (step, world) => {
    const { docs } = await world.payload.find({
      collection: 'routes',
      where: { and: [{ path: { like: `${world.prefix}/` } }, { kind: { equals: 'redirect' } }] },
      sort: 'path',
      depth: 0,
    })
    const row = docs[step.which % docs.length]
    if (row) await work(row.id, step, world)
  }
}

function doorOf(step: Step, { doors }: World, deed: keyof Door): Door {
  const door = doors[step.door]
  return door[deed] ? door : doors.local
}

function withDeed<Deed extends keyof Door>(
  step: Step,
  world: World,
  deed: Deed,
): Required<Door>[Deed] {
  return (doorOf(step, world, deed) as Required<Door>)[deed]
}
