/**
 * Says `label: 5 s`, `label: 10 s` … while a quiet step runs.
 * Answers a function that ends this and returns the whole seconds since the start.
 */
export function showElapsed({ label, everyMs = 5000, say = console.log }) {
  const start = performance.now()
  const seconds = () => Math.round((performance.now() - start) / 1000)
  const timer = setInterval(() => say(`${label}: ${seconds()} s`), everyMs)
  return () => {
    clearInterval(timer)
    return seconds()
  }
}
