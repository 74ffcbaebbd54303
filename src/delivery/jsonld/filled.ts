/** What is left of some properties without those that are null or hold nothing. */
export function filled<Properties extends object>(properties: Properties): Filled<Properties> {
  const entries = Object.entries(properties).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(entries) as Filled<Properties>
}

type Filled<Properties> = { [Name in keyof Properties]: NonNullable<Properties[Name]> }

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
