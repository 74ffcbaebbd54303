import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const FORWARDED = ['SIGTERM', 'SIGINT', 'SIGHUP']
/** What shells answer for a command that cannot be started. */
const NOT_FOUND = 127

/**
 * Runs a command (Node itself unless told otherwise) to its end and passes every signal on to it.
 * Answers its exit code, or 128 plus the signal's number when a signal ended it.
 * With `onOutput`, what it writes goes there in chunks; without, straight to this terminal.
 */
export function run({ command = process.execPath, args, cwd, env, shell = false, onOutput }) {
  const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd, env, shell, stdio })
  child.stdout?.on('data', onOutput)
  child.stderr?.on('data', onOutput)
  const stopForwarding = forwardSignals(child)
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`)
      resolve(NOT_FOUND)
    })
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  }).finally(stopForwarding)
}

function forwardSignals(child) {
  const forward = (signal) => {
    if (!comesFromTerminal(signal)) child.kill(signal)
  }
  FORWARDED.forEach((signal) => process.on(signal, forward))
  return () => FORWARDED.forEach((signal) => process.off(signal, forward))
}

// A terminal sends these to the child as well, and the server takes a second one for "at once".
function comesFromTerminal(signal) {
  return signal !== 'SIGTERM' && process.stdin.isTTY === true
}
