const DATABASES = ['SQLite', 'MongoDB', 'other']
const COUNTS = ['passed', 'failed', 'skipped']

/**
 * The last lines of a test run: what was skipped for want of a part, a line for each database, and
 * the total alone on the last line.
 * `files` are `{ project, file, passed, failed, skipped }`, one for each file and project;
 * `missing` is the part that `unrun` files were skipped for, such as `a mongod`.
 */
export function closingLines({ files, unrun = [], missing = '' }) {
  const all = [...files, ...unrun]
  const total = sum(all)
  const width = Math.max(...COUNTS.map((count) => String(total[count]).length))
  const named = DATABASES.map((database) => [
    database,
    all.filter((file) => databaseOf(file) === database),
  ])
  return [
    ...unrun.map(({ file }) => `skipped for want of ${missing}: ${file}`),
    ...named
      .filter(([, inIt]) => inIt.length > 0)
      .map(
        ([database, inIt]) =>
          `${database.padEnd(8)}  ${inWords(sum(inIt), width)}${reason(database)}`,
      ),
    inWords(total, 0),
  ]

  function reason(database) {
    return unrun.some((file) => databaseOf(file) === database) ? ` (for want of ${missing})` : ''
  }
}

/** What a run without MongoDB leaves out: the same files and tests as on SQLite, all skipped, but what is about SQLite. */
export function leftOutOnMongodb(files) {
  return files
    .filter((file) => databaseOf(file) === 'SQLite' && !file.file.includes('/sqlite/'))
    .map(({ project, file, passed, failed, skipped }) => ({
      project: project.replace(' on sqlite', ' on mongodb'),
      file,
      passed: 0,
      failed: 0,
      skipped: passed + failed + skipped,
    }))
}

function databaseOf({ project }) {
  if (project.endsWith(' on sqlite')) return 'SQLite'
  if (project.endsWith(' on mongodb')) return 'MongoDB'
  return 'other'
}

function sum(files) {
  const add = (count) => files.reduce((total, file) => total + file[count], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

function inWords(counts, width) {
  return COUNTS.map((count) => `${String(counts[count]).padStart(width)} ${count}`).join(', ')
}
