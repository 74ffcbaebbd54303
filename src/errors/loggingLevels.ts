import * as catalogue from './catalogue.ts'

/** How loudly Payload logs what a client is told: a fault of ours whole, the rest as one sentence. */
export const loggingLevels = Object.fromEntries(
  Object.values(catalogue).map(({ code, status }) => [code, status === 500 ? 'error' : 'info']),
)
