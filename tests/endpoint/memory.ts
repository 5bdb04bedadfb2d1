/** What is remembered of an endpoint, in a test's memory. */
import { type Memory, nothingKnown, type Remembered } from '../../lib/endpoint/deliver';

export class TestMemory implements Memory {
  now: Remembered;
  constructor(base: string) {
    this.now = nothingKnown(base);
  }
  known = async (): Promise<Remembered> => this.now;
  note = async (change: Partial<Remembered>): Promise<void> => {
    this.now = { ...this.now, ...change };
  };
}
