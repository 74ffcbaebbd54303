import { describe, expect, it } from '@jest/globals'
import { mongoCommands } from '#backup/mongoCommands.ts'

const paths = { dataDir: 'data', folder: '/backups/today' }

const uris: [string, string][] = [
  ['mongodb://127.0.0.1:27017/kindred?replicaSet=rs0', 'mongodb://127.0.0.1:27017/?replicaSet=rs0'],
  [
    'mongodb://a:27017,b:27018/kindred?replicaSet=rs0&retryWrites=true',
    'mongodb://a:27017,b:27018/?replicaSet=rs0',
  ],
  [
    'mongodb://ann:CANARY@a,b/kindred?replicaSet=rs0&authSource=admin',
    'mongodb://ann@a,b/?replicaSet=rs0&authSource=admin',
  ],
  ['mongodb://ann:CANARY@a/kindred', 'mongodb://ann@a/?authSource=kindred'],
  ['mongodb://ann:CAN@ARY@a/kindred?tls=true', 'mongodb://ann@a/?tls=true&authSource=kindred'],
  ['mongodb+srv://a.example.org/kindred', 'mongodb+srv://a.example.org/?'],
  ['mongodb://a/kindred?tlsCertificateKeyFilePassword=CANARY&tls=true', 'mongodb://a/?tls=true'],
]

describe('mongoCommands', () => {
  it.each(uris)('turns %s into the address of the instance, without secrets', (url, uri) => {
    for (const part of ['backup', 'restore'] as const) {
      const commands = mongoCommands({ part, url, ...paths })
      expect(commands).toContain(`--uri='${uri}'`)
      expect(commands).not.toMatch(/CAN|ARY/)
    }
  })

  it('says the archive and the pictures both ways', () => {
    const url = 'mongodb://a/kindred'
    expect(mongoCommands({ part: 'backup', url, ...paths }).split('\n')).toEqual([
      `  mkdir -p '/backups/today/media'`,
      `  mongodump --oplog --uri='mongodb://a/?' --gzip --archive='/backups/today/kindred.archive.gz'`,
      `  cp -a 'data/media/.' '/backups/today/media/'`,
    ])
    expect(mongoCommands({ part: 'restore', url, ...paths }).split('\n')).toEqual([
      `  mongorestore --oplogReplay --uri='mongodb://a/?' --gzip --archive='/backups/today/kindred.archive.gz'`,
      `  mkdir -p 'data/media'`,
      `  cp -a '/backups/today/media/.' 'data/media/'`,
    ])
  })
})
