const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** True for the names under which only this machine can reach itself. */
export function isLoopback(host: string): boolean {
  return loopback.has(host)
}

/** True for an origin as browsers write it: scheme, host and port, nothing after. */
export function isOneHost(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin
}

type Addressed = { KINDRED_PUBLIC_URL?: string | undefined; CORS_ORIGINS: string[]; PORT: number }

/** The origins whose pages may act with a log-in's cookie: our own address and those that the operator lists. */
export function ownOrigins({ KINDRED_PUBLIC_URL, CORS_ORIGINS, PORT }: Addressed): string[] {
  if (KINDRED_PUBLIC_URL) return [new URL(KINDRED_PUBLIC_URL).origin, ...CORS_ORIGINS]
  return [`http://127.0.0.1:${PORT}`, `http://localhost:${PORT}`, ...CORS_ORIGINS]
}
