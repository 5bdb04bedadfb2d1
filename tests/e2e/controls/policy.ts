// Managed policy as an administrator sets it, for a copy of the extension that has an id of its own: no other browser of this machine is meant.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3-e2e');
/** Where Chromium and Chrome look for policies on Linux. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

export interface ManagedCopy {
  extension: string;
  id: string;
  /** Sets what `storage.managed` holds from now on. */
  set(values: object): void;
  /** Takes the policy and the copy away. */
  remove(): void;
}

/** Null where this user may not write policies, or the machine is no Linux. */
export function managedCopy(): ManagedCopy | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const extension = mkdtempSync(path.join(tmpdir(), 'chartside-managed-'));
  cpSync(BUILT, extension, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, key: der.toString('base64') }));
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const made = FOLDERS.filter((folder) => !existsSync(folder));
  const policies = FOLDERS.map((folder) => path.join(folder, `chartside-${id}.json`));
  for (const folder of FOLDERS) mkdirSync(folder, { recursive: true });
  return {
    extension,
    id,
    set(values) {
      for (const policy of policies) writeFileSync(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
    },
    remove() {
      for (const policy of policies) rmSync(policy, { force: true });
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
