/** The way in to an endpoint on loopback, which can be shut, watched, or stood in front of. */
import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What a connection meets. `open`: the endpoint; else what takes the connection in its place. */
type Standing = 'open' | ((socket: Socket) => void);

export class Door {
  private readonly sockets = new Set<Socket>();
  private server: Server;
  standing: Standing = 'open';

  private constructor(
    private readonly behind: HttpServer,
    readonly port: number,
    server: Server,
  ) {
    this.server = server;
  }

  static async open(behind: HttpServer): Promise<Door> {
    let door: Door | null = null;
    const server = createServer((socket) => door?.meet(socket));
    const port = await listening(server, 0);
    door = new Door(behind, port, server);
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isOpen(): boolean {
    return this.server.listening;
  }

  /** Nobody listens any more: a connection is refused by the system itself. */
  async shut(): Promise<void> {
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async reopen(): Promise<void> {
    this.server = createServer((socket) => this.meet(socket));
    await listening(this.server, this.port);
  }

  async close(): Promise<void> {
    if (this.isOpen) await this.shut();
  }

  private meet(socket: Socket): void {
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    if (this.standing === 'open') this.behind.emit('connection', socket);
    else this.standing(socket);
  }
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
