/** Ends the process with an exit code and one sentence that says why. */
export function stop({ code, because }) {
  console.error(because)
  process.exit(code)
}
