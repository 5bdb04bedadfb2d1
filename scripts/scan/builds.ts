/** The builds that people install, made anew: for any site and for one, for Chrome and for Firefox. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, '.output');

/** A site that is nobody's, for the builds that are made for one site. */
const SITE = path.join(ROOT, 'tests/manifest/site.json');

export const BUILDS = [
  { name: 'chrome', browser: 'chrome', site: false, folder: 'chrome-mv3' },
  { name: 'firefox', browser: 'firefox', site: false, folder: 'firefox-mv3' },
  { name: 'chrome-site', browser: 'chrome', site: true, folder: 'chrome-mv3-quayside-health' },
  { name: 'firefox-site', browser: 'firefox', site: true, folder: 'firefox-mv3-quayside-health' },
] as const;
type Build = (typeof BUILDS)[number];

/** Builds it; answers its folder. `modules`: a file that gets the names of what was bundled. */
export function build({ browser, site, folder, name }: Build, modules?: string): string {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { CHARTSIDE_SITE: _, CHARTSIDE_MODULES: __, ...others } = process.env;
  const env = { ...others, ...(site && { CHARTSIDE_SITE: SITE }), ...(modules !== undefined && { CHARTSIDE_MODULES: modules }) };
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${name} was not built:\n${done.stdout}${done.stderr}`);
  return path.join(OUTPUT, folder);
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, by its path in it. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below)).flatMap((name) => {
    const inside = path.join(below, name);
    return statSync(path.join(folder, inside)).isDirectory() ? filesBelow(folder, inside) : [inside];
  });
}

/** All files of a folder in a zip that is the same whenever and wherever it is made: in order, and of one day. */
export function packed(folder: string): Uint8Array {
  const files = filesBelow(folder).toSorted();
  const entries = files.map((file) => [file.split(path.sep).join('/'), new Uint8Array(readFileSync(path.join(folder, file)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
