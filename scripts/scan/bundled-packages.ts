/** Which packages of others are in the bundle, and under which licence each may be there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT AND Zlib)', 'MIT OR Apache-2.0']);

export interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  allowed: boolean;
}

/** `modules`: ids of bundled modules, as the bundler names them. */
export function packagesOf(modules: string[]): BundledPackage[] {
  const folders = new Set(
    modules.flatMap((id) => {
      const clean = id.replace(/^\0/, '').replace(/\?.*$/, '');
      const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(clean)?.[1];
      return found === undefined ? [] : [found];
    }),
  );
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
      const licence = typeof license === 'string' ? license : JSON.stringify(license ?? 'none named');
      return { name: String(name), version: String(version), licence, allowed: ALLOWED.has(licence) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** A bill of materials in CycloneDX 1.6, as JSON. */
export const billOf = (version: string, zipSha256: string, packages: BundledPackage[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'application', name: 'chartside', version, hashes: [{ alg: 'SHA-256', content: zipSha256 }] },
  },
  components: packages.map(({ name, version: at, licence }) => ({
    type: 'library',
    name,
    version: at,
    purl: `pkg:npm/${name.replace('@', '%40')}@${at}`,
    licenses: [{ expression: licence }],
  })),
});
