/**
 * Says whether an exported audit chain is as it was written.   npm run audit:verify -- FILE [--anchors FILE]
 * `--anchors`: what the endpoint kept of it, a FHIR Bundle of AuditEvents or one AuditEvent a line. Exit code 0 when it
 * is whole, 1 when it is not, 2 when a file cannot be read.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnchors } from '../lib/endpoint/audit-event';
import { readAuditFile } from '../lib/vault/audit-file';
import { flawWords, holdAgainst, verifyChain } from '../lib/vault/audit-verify';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

function end(code: 0 | 1 | 2, ...lines: string[]): never {
  for (const line of lines) console.log(line);
  process.exit(code);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return end(2, `${file}: cannot be opened. Name a file that was exported on the report page.`);
  }
}

const { values, positionals } = parseArgs({ options: { anchors: { type: 'string' } }, allowPositionals: true });
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) end(2, 'Usage: npm run audit:verify -- FILE [--anchors FILE]');

const read = await readAuditFile(textOf(file), digest);
if (!read.ok) end(2, `${file}: ${read.why}`);
const { header, records } = read;
console.log(`${file}: ${records.length} records, exported ${header.exportedAt}.`);

const flaw = await verifyChain(records, header.head, digest);
if (flaw) end(1, `NOT WHOLE. ${flawWords(flaw)}`);
const beyond = records.length - (header.head?.seq ?? 0);
if (beyond > 0) end(1, `NOT WHOLE. ${beyond} records follow the head that the file names: they were added after it was exported.`);

if (values.anchors === undefined) {
  end(
    0,
    'WHOLE. Every record follows from the one before, up to the head that the file names.',
    'The file vouches for itself only: whoever owned the device could have written all of it anew. Give --anchors to hold it against what the endpoint kept.',
  );
}

const kept = readAnchors(textOf(values.anchors));
if (!kept.ok) end(2, `${values.anchors}: ${kept.why}`);
const own = kept.anchors.filter(({ chain }) => chain === records[0]?.hash);
if (own.length === 0) {
  end(
    1,
    `NOT PROVEN. Of ${kept.anchors.length} anchors in ${values.anchors} none is of this chain: they are of another device, or this chain was written anew from its first record.`,
  );
}
const held = holdAgainst(records, own);
if (held.flaw) end(1, `NOT WHOLE. ${flawWords(held.flaw)} The endpoint proves records 1 to ${held.proven}.`);
const after = records.length - held.proven;
end(
  0,
  `WHOLE. The endpoint's ${own.length} anchors prove records 1 to ${held.proven}.`,
  after === 0
    ? 'Nothing follows the last anchor.'
    : `Records ${held.proven + 1} to ${records.length} follow from them, but whoever owned the device could have written these ${after} anew.`,
);
