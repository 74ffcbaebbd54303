import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

type Link = { ends: [Socket, Socket]; clientPort: number }

type IsBlocked = (clientPort: number) => boolean

/**
 * A way to one mongod which can be blocked: nothing gets through, and no connection is closed or refused. What was
 * sent meanwhile arrives afterwards, as TCP sends again what a network has dropped.
 */
export class Proxy {
  readonly #server: Server
  readonly #links = new Set<Link>()
  #isBlocked: IsBlocked = () => false

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(targetPort: number): Promise<Proxy> {
    const server = createServer()
    const proxy = new Proxy(server)
    server.on('connection', (client) => proxy.#join(client, targetPort))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return proxy
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Holds whatever passes between the mongod and the clients at these ports, from now on until `open`. */
  block(isBlocked: IsBlocked): void {
    this.#isBlocked = isBlocked
    for (const link of this.#links) this.#hold(link)
  }

  open(): void {
    this.#isBlocked = () => false
    for (const { ends } of this.#links) for (const end of ends) end.resume()
  }

  close(): void {
    this.#server.close()
    for (const { ends } of this.#links) for (const end of ends) end.destroy()
  }

  #join(client: Socket, targetPort: number): void {
    const target = connect(targetPort, '127.0.0.1')
    const link: Link = { ends: [client, target], clientPort: client.remotePort ?? 0 }
    this.#links.add(link)
    this.#forward(client, target, link)
    this.#forward(target, client, link)
    this.#hold(link)
  }

  #forward(from: Socket, to: Socket, link: Link): void {
    from.setNoDelay()
    from.on('data', (bytes) => to.write(bytes))
    // Whatever ended it, the other end learns of it as of a closed connection.
    from.on('error', () => to.destroy())
    from.on('close', () => {
      to.destroy()
      this.#links.delete(link)
    })
  }

  #hold({ ends, clientPort }: Link): void {
    if (!this.#isBlocked(clientPort)) return
    for (const end of ends) end.pause()
  }
}
