/** What the client asks with: the `fetch` of the platform, or one that does more. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type ClientOptions = {
  /**
   * The address of Kindred, such as `https://kindred.example.org`: without `/api`, and with the folder that a proxy puts
   * it below, if there is one.
   */
  url: string
  /** The key of a program, for servers only: whoever gets a page's scripts can read it. Live content needs none. */
  apiKey?: string | undefined
  /** Sent with every request. */
  headers?: Record<string, string> | undefined
  /** Asks in place of the global `fetch`, to cache, to log or to try again. */
  fetch?: Fetch | undefined
}

export type Connection = {
  /** An address without a slash at its end. */
  base: string
  headers: Record<string, string>
  fetch: Fetch
}

/** Throws a TypeError where `url` is no address of the web, which is how a variable that was not set shows. */
export function connect({ url, apiKey, headers, fetch }: ClientOptions): Connection {
  return {
    base: baseOf(url),
    headers: {
      accept: 'application/json',
      ...headers,
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    // The global one is looked up at each request, since frameworks and tests put theirs in its place.
    fetch: fetch ?? ((address, init) => globalThis.fetch(address, init)),
  }
}

function baseOf(url: string): string {
  const { origin, pathname } = parsed(url)
  return `${origin}${pathname}`.replace(/\/+$/, '')
}

function parsed(url: string): URL {
  const said = `"url" must be the address of a Kindred, such as https://kindred.example.org; it is ${JSON.stringify(url)}.`
  if (!/^https?:\/\//i.test(url)) throw new TypeError(said)
  try {
    return new URL(url)
  } catch (cause) {
    throw new TypeError(said, { cause })
  }
}
