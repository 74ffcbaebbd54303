/** Who asks: nobody, programs with a key (without a scope, with each one), and people of each role. */
export const viewers = [
  'anonymous',
  'client',
  'reader',
  'writer',
  'author',
  'publisher',
  'admin',
] as const

export type Viewer = (typeof viewers)[number]

/**
 * What is answered. `yes`: done. `login`: 401. `no`: 403. `none`: 404, as if there were nothing. `method`: 405. `bad`: 400,
 * for a parameter that this caller may not use.
 */
export type Answered = 'yes' | 'login' | 'no' | 'none' | 'method' | 'bad'

type Table<Operation extends string> = Record<Operation, Record<Viewer, Answered>>

/** Content, at each collection of it. A live document has a draft over it. */
export const content = table({
  //                        anonymous client reader writer author publisher admin
  'list what is live': '    yes       yes    yes    yes    yes    yes       yes',
  'read live': '            yes       yes    yes    yes    yes    yes       yes',
  'read a draft': '         none      none   yes    none   yes    yes       yes',
  'read a draft over live': 'bad      bad    yes    bad    yes    yes       yes',
  'list versions': '        login     no     yes    no     yes    yes       yes',
  'read a version': '       login     no     yes    no     yes    yes       yes',
  'create a draft': '       login     no     no     yes    yes    yes       yes',
  'create as published': '  login     no     no     no     no     yes       yes',
  'update a draft': '       login     no     no     yes    yes    yes       yes',
  'update live': '          login     no     no     no     no     yes       yes',
  'draft over live': '      login     no     no     yes    yes    yes       yes',
  publish: '                login     no     no     no     no     yes       yes',
  'publish as a draft': '   login     no     no     no     no     yes       yes',
  'publish over live': '    login     no     no     no     no     yes       yes',
  unpublish: '              login     no     no     no     no     yes       yes',
  'restore as a draft': '   login     no     no     yes    yes    yes       yes',
  'restore onto live': '    login     no     no     no     no     yes       yes',
  // As a draft, whatever is asked: nothing that readers get is replaced by it.
  'restore a draft version': 'login no     no     yes    yes    yes       yes',
  duplicate: '              login     no     no     yes    yes    yes       yes',
  'delete a draft': '       login     no     no     no     no     yes       yes',
  findings: '               login     no     no     no     yes    yes       yes',
  'used by': '              login     no     no     no     yes    yes       yes',
  'action publish': '       login     no     no     no     no     yes       yes',
  'action unpublish': '     login     no     no     no     no     yes       yes',
  'action schedule': '      login     no     no     no     no     yes       yes',
  'action unschedule': '    login     no     no     no     no     yes       yes',
})

/** What is done to pages alone. */
export const pages = table({
  'action move': '          login     no     no     no     no     yes       yes',
  'action withdraw': '      login     no     no     no     no     yes       yes',
  'action reinstate': '     login     no     no     no     no     yes       yes',
  'action gone': '          login     no     no     no     no     yes       yes',
})

const staffLook = '         none      none   none   none   yes    yes       yes'
const adminsLook = '        none      none   none   none   no     no        yes'
const nobodyWrites = '      none      none   none   none   method method    method'

const lookOnly = {
  list: staffLook,
  count: staffLook,
  read: staffLook,
  create: nobodyWrites,
  update: nobodyWrites,
  delete: nobodyWrites,
}

const kept = table(lookOnly)

const publishersDo = '      none      none   none   none   no     yes       yes'

/** The same where there are no pages: who may do nothing here at all is told so first. */
export const noPage = table({
  action: '               login     no     no     no     none   none      none',
}).action

/** What is kept beside content, people and keys. */
export const others = {
  schedules: kept,
  // Redirects that editors make.
  routes: table({ ...lookOnly, create: publishersDo, delete: publishersDo }),
  references: kept,
  'publication-events': kept,
  'audit-log': table({ ...lookOnly, list: adminsLook, count: adminsLook, read: adminsLook }),
  'api-clients': table({
    list: adminsLook,
    count: adminsLook,
    read: adminsLook,
    create: adminsLook,
    update: adminsLook,
    delete: adminsLook,
  }),
  users: table({
    list: staffLook,
    count: staffLook,
    read: staffLook,
    create: adminsLook,
    update: adminsLook,
    delete: adminsLook,
  }),
} satisfies Record<string, Table<'list' | 'count' | 'read' | 'create' | 'update' | 'delete'>>

/** What is said once for the installation. */
export const site = table({
  read: '                   yes       yes    yes    yes    yes    yes       yes',
  update: '                 login     no     no     no     no     no        yes',
})

function table<Operation extends string>(rows: Record<Operation, string>): Table<Operation> {
  const entries = Object.entries<string>(rows).map(([operation, row]) => {
    const answers = row.trim().split(/\s+/)
    return [operation, Object.fromEntries(viewers.map((viewer, at) => [viewer, answers[at]]))]
  })
  return Object.fromEntries(entries) as Table<Operation>
}
