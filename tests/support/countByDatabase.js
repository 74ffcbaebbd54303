import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { closingLines, leftOutOnMongodb } from '../../launch/closingLines.js'

/** A Jest reporter that ends the run with what passed, failed and was skipped on each database. */
export default class CountByDatabase {
  onRunStart() {
    this.files = []
  }

  onTestResult(test, result) {
    this.files.push(countsOf(test, result))
  }

  onRunComplete() {
    const isMongodbLeftOut = process.env.KINDRED_TESTS_LEFT_OUT === 'mongodb'
    const unrun = isMongodbLeftOut ? leftOutOnMongodb(this.files) : []
    const lines = closingLines({ files: this.files, unrun, missing: 'a mongod' })
    handOver(lines.map((line) => `${line}\n`).join(''))
  }
}

/** The project is read from the test: a result of a file that fails to run does not name it. */
export function countsOf({ path: file, context: { config } }, result) {
  return {
    project: config.displayName?.name ?? '',
    file: path.relative(config.rootDir, file).replaceAll(path.sep, '/'),
    passed: result.numPassingTests,
    failed: result.numFailingTests || (result.testExecError ? 1 : 0),
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

/** To the launcher, which prints it once Jest has ended; a Jest started by hand has no launcher. */
function handOver(text) {
  const file = process.env.KINDRED_TESTS_CLOSING_LINES
  if (!file) return process.stdout.write(text)
  return writeFileSync(file, text)
}
