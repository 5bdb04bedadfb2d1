/** The endpoint in a process of its own, which can be killed and started again on the same port and data. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { FaultPlan } from '../endpoint/faults';
import type { Served } from './watched-endpoint';

const CHILD = path.join(import.meta.dirname, 'endpoint-child.ts');

/** A port that nobody listens at now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export class EndpointProcess implements Served {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly dataDir: string,
  ) {}

  static async start(dataDir: string): Promise<EndpointProcess> {
    const endpoint = new EndpointProcess(await freePort(), dataDir);
    await endpoint.start();
    return endpoint;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  asked(): string[] {
    const file = path.join(this.dataDir, 'asked.txt');
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  }

  /** Starts it, with what it had applied before. */
  async start(): Promise<void> {
    const child = fork(CHILD, [String(this.port), this.dataDir], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((ready, failed) => {
      child.once('message', () => ready());
      child.once('exit', (code) => failed(new Error(`the endpoint ended with ${code}`)));
    });
    this.child = child;
  }

  /** SIGKILL; answers when it is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.child = null;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async misbehave(plan: FaultPlan): Promise<void> {
    await fetch(`${this.url}/control`, { method: 'POST', body: JSON.stringify(plan) });
  }

  close(): Promise<void> {
    return this.kill();
  }
}
