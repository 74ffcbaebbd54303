type Part = 'backup' | 'restore'

type Wanted = { part: Part; url: string; dataDir: string; folder: string }

const passedOn = ['replicaSet', 'tls', 'ssl', 'authSource', 'authMechanism']

/** What to type instead where the content is in a MongoDB. No password is in it: the tools ask for it. */
export function mongoCommands({ part, url, dataDir, folder }: Wanted): string {
  const tool = part === 'backup' ? 'mongodump --oplog' : 'mongorestore --oplogReplay'
  const archive = `--gzip --archive='${folder}/kindred.archive.gz'`
  const database = `${tool} --uri='${withoutSecrets(url)}' ${archive}`
  const media = `${dataDir}/media/.`
  const copies =
    part === 'backup'
      ? [`mkdir -p '${folder}/media'`, database, `cp -a '${media}' '${folder}/media/'`]
      : [database, `mkdir -p '${dataDir}/media'`, `cp -a '${folder}/media/.' '${dataDir}/media/'`]
  return copies.map((line) => `  ${line}`).join('\n')
}

/** The address of the whole instance: a log of what was written meanwhile is kept for that only. */
function withoutSecrets(url: string): string {
  const found =
    /^(mongodb(?:\+srv)?:\/\/)(?:([^:@]*)(?::.*)?@)?([^@/?]+)(?:\/([^?]*))?(?:\?(.*))?$/s
  const [, scheme = 'mongodb://', user, hosts = '<host>', database, query] = found.exec(url) ?? []
  const given = new URLSearchParams(query)
  const kept = passedOn.flatMap((name) =>
    given.get(name) ? [[name, String(given.get(name))]] : [],
  )
  // Accounts are looked up in the database of the address unless it says otherwise.
  if (user && database && !given.has('authSource')) kept.push(['authSource', database])
  return `${scheme}${user ? `${user}@` : ''}${hosts}/?${new URLSearchParams(kept)}`
}
