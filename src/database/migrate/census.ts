/** How many rows each table has, and how many of them have a value in each column. */
export type Census = Record<string, { rows: number; values: Record<string, number> }>
