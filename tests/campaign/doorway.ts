/** A door in front of the endpoint that can let half a claim through and then nothing more. */
import { type AddressInfo, connect, createServer, type Server } from 'node:net';

export class Doorway {
  private holding: (() => void) | null = null;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Passes everything on to the endpoint at `target`. */
  static async open(target: string): Promise<Doorway> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const doorway = new Doorway(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (client) => {
      const endpoint = connect(Number(port), hostname);
      let stuck = false;
      client.on('data', (chunk) => {
        if (stuck) return;
        const held = chunk.includes('PUT /Claim/') ? doorway.holding : null;
        stuck = held !== null;
        endpoint.write(stuck ? chunk.subarray(0, chunk.length / 2) : chunk);
        if (!held) return;
        doorway.holding = null;
        held();
      });
      endpoint.on('data', (chunk) => client.write(chunk));
      for (const [one, other] of [
        [client, endpoint],
        [endpoint, client],
      ] as const)
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
    });
    return doorway;
  }

  /** Resolves when half of the next claim has gone through; the rest of it never does. */
  halfOfNext(): Promise<void> {
    return new Promise((resolve) => {
      this.holding = resolve;
    });
  }

  close(): void {
    this.server.close();
  }
}
