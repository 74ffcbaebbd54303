/** Whether MongoDB's driver has put a label on an error. */
export function hasLabel(error: unknown, label: string): boolean {
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error
      ? error.errorLabelSet
      : null
  return labels instanceof Set && labels.has(label)
}
