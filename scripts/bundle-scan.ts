/**
 * Builds what people install, twice, and says what is in it: nothing that runs a text as code, no code from elsewhere, every
 * address with its reason, every package with its licence, the manifests as they were agreed, the same zip each time.
 *   npm run -s scan [-- --renew]     `--renew` takes the manifests as they are now into tests/manifest
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressesIn } from './scan/addresses';
import { BUILDS, build, filesBelow, packed, sha256Of } from './scan/builds';
import { billOf, packagesOf } from './scan/bundled-packages';
import { sinksIn } from './scan/code-sinks';
import { manifestDiffers } from './scan/manifests';

const OUT = path.resolve(import.meta.dirname, '../out');
const renew = process.argv.includes('--renew');
const faults: string[] = [];

const temporary = mkdtempSync(path.join(tmpdir(), 'chartside-scan-'));
const modules = path.join(temporary, 'modules.txt');
writeFileSync(modules, '');
const texts: { file: string; text: string }[] = [];
let shipped = '';
mkdirSync(OUT, { recursive: true });

for (const each of BUILDS) {
  const folder = build(each, each.name === 'chrome' ? modules : undefined);
  const zip = packed(folder);
  const sha256 = sha256Of(zip);
  writeFileSync(path.join(OUT, `chartside-${each.name}.zip`), zip);
  const differs = manifestDiffers(each.name, folder, renew);
  if (differs !== null) faults.push(`${each.name}: the manifest is another than tests/manifest/${each.name}.json: ${differs}`);
  for (const file of filesBelow(folder).filter((name) => /\.(?:js|mjs|html|css|json)$/.test(name)))
    texts.push({ file: `${each.name}/${file}`, text: readFileSync(path.join(folder, file), 'utf8') });
  console.log(`${each.name}: out/chartside-${each.name}.zip, ${zip.length} bytes, SHA-256 ${sha256}`);
  if (each.name !== 'chrome') continue;
  shipped = sha256;
  const again = sha256Of(packed(build(each)));
  console.log(`chrome, built once more: SHA-256 ${again}`);
  if (again !== sha256) faults.push('chrome: a second build has another zip than the first');
}

const code = texts.filter(({ file }) => /\.(?:js|mjs|html)$/.test(file));
const sinks = code.flatMap(({ file, text }) => sinksIn(file, text));
console.log(`\n${code.length} files of code; ${sinks.length} places that could make code or markup of a text:`);
const told = new Map<string, number>();
for (const { sink, why, file, around } of sinks) {
  if (why === null) faults.push(`${file}: ${sink}: …${around}…`);
  else told.set(`  ${sink}: ${why}`, (told.get(`  ${sink}: ${why}`) ?? 0) + 1);
}
for (const [words, times] of told) console.log(`${words} (${times} times)`);

const addresses = addressesIn(texts);
console.log(`\n${addresses.length} addresses:`);
for (const { address, files, why } of addresses) {
  if (why === null) faults.push(`${address} in ${files.slice(0, 3).join(', ')}: nobody has said why it is there`);
  else console.log(`  ${address}: ${why}`);
}

const packages = packagesOf(readFileSync(modules, 'utf8').split('\n'));
if (packages.length === 0) faults.push('no package of others was found in the bundle, which cannot be');
for (const { name, version, licence, allowed } of packages)
  if (!allowed) faults.push(`${name}@${version} is under ${licence}, which nobody has allowed`);
const { version } = JSON.parse(readFileSync(path.resolve(OUT, '../package.json'), 'utf8')) as { version: string };
writeFileSync(path.join(OUT, 'sbom.json'), `${JSON.stringify(billOf(version, shipped, packages), null, 2)}\n`);
console.log(`\nSBOM: ${packages.map((each) => `${each.name}@${each.version} (${each.licence})`).join(', ')} → out/sbom.json`);
rmSync(temporary, { recursive: true });

for (const fault of faults) console.log(`✗ ${fault}`);
console.log(faults.length === 0 ? '\n✓ nothing found that nobody has explained' : `\n${faults.length} findings`);
process.exit(faults.length === 0 ? 0 : 1);
