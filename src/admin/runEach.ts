type Run<Item, Outcome> = {
  items: readonly Item[]
  run: (item: Item) => Promise<Outcome>
  /** Hears after each what became of all so far. */
  tell: (outcomes: readonly Outcome[]) => void
  /** Called off, nothing more is begun. */
  signal: AbortSignal
}

/**
 * Does the same to each, one after the other: each is a transaction of its own on the server, and what is refused to one
 * leaves the others alone. Answers what became of each, in their order; shorter than `items` when it was called off.
 */
export async function runEach<Item, Outcome>({
  items,
  run,
  tell,
  signal,
}: Run<Item, Outcome>): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const item of items) {
    if (signal.aborted) break
    outcomes.push(await run(item))
    tell([...outcomes])
  }
  return outcomes
}
