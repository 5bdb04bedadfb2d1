/** A small disk of its own for a profile, which can be filled to the last byte. Takes Linux and root. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MEGABYTES = 96;

export class TightDisk {
  private constructor(readonly folder: string) {}

  /** Null where this machine does not allow it. */
  static mount(folder: string): TightDisk | null {
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder], { stdio: 'ignore' });
      return new TightDisk(folder);
    } catch {
      return null;
    }
  }

  private get ballast(): string {
    return path.join(this.folder, 'ballast');
  }

  /** Leaves so many bytes free; other writers may take them at once. */
  fill(leave: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    const bytes = bavail * bsize - leave;
    if (bytes <= 0) return;
    try {
      writeFileSync(this.ballast, Buffer.alloc(bytes));
    } catch {
      // The browser was quicker: full all the same.
    }
  }

  free(): void {
    rmSync(this.ballast, { force: true });
  }

  unmount(): void {
    execFileSync('/bin/umount', ['-l', this.folder], { stdio: 'ignore' });
  }
}
