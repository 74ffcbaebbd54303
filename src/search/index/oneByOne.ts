/** Runs tasks one after the other, in the order in which they were handed in. A task that fails stops none. */
export function oneByOne(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => undefined) // Whoever handed it in is told.
    return result
  }
}
