/** Marionette, Firefox's own remote control: numbered commands as JSON over a loopback socket. */
import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}
type Failure = { error: string; message: string } | null;

export class Marionette {
  private sent = 0;
  private unread = Buffer.alloc(0);
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.take(data));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
  }

  /** Resolves when the socket is open; rejects when nobody listens on the port. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends a command and waits for its answer; rejects with Firefox's own words. */
  send<Result>(command: string, params: object = {}): Promise<Result> {
    this.sent += 1;
    const id = this.sent;
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      const packet = JSON.stringify([0, id, command, params]);
      this.socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  /** Packets are `length:json`, and arrive in any pieces. */
  private take(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (;;) {
      const colon = this.unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.unread.subarray(0, colon).toString());
      if (this.unread.length < end) return;
      const packet: unknown = JSON.parse(this.unread.subarray(colon + 1, end).toString());
      this.unread = this.unread.subarray(end);
      // The first packet is a greeting, no answer.
      if (Array.isArray(packet)) this.answer(packet as [1, number, Failure, never]);
    }
  }

  private answer([, id, failure, result]: [1, number, Failure, never]): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure) waiting?.reject(new Error(`${failure.error}: ${failure.message}`));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
