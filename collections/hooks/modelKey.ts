/** The key under which whatever changes the shape of a practice model, or maps it, goes on one at a time. */
export function modelKey(model: string): string {
  return `practice-model ${model}`
}
