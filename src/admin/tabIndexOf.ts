type Shown = {
  type: string
  name?: string
  tabs?: readonly { fields: readonly Shown[] }[]
}

/** Which tab of the form holds a field, counted from 0; null where it stands outside the tabs. */
export function tabIndexOf(path: string, fields: readonly unknown[]): number | null {
  const [name] = path.split('.')
  const { tabs = [] } = (fields as readonly Shown[]).find(({ type }) => type === 'tabs') ?? {}
  const index = tabs.findIndex((tab) => tab.fields.some((field) => field.name === name))
  return index < 0 ? null : index
}
