// What is published around a day, and getting it from a mirror that misbehaves.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Holding } from '../../lib/codes/holding';
import { createImportQueue, type JobEnd } from '../../lib/codes/import/import-queue';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';
import { download, unlike } from '../../lib/codes/publishers/download';
import { heldOf } from '../../lib/codes/publishers/held';
import type { Net } from '../../lib/codes/publishers/net';
import { notLoaded } from '../../lib/codes/publishers/not-loaded';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import { officialFilesFor } from '../../lib/codes/publishers/official-files';
import { openStore } from '../../lib/codes/store';
import { orderText, orderZip } from '../mirror/invented-release';
import { type Mirror, startMirror } from '../mirror/serve';
import { memoryFolder } from './memory-folder';

const idsFor = (today: string): string[] => officialFilesFor(today).map(({ id }) => id);
const fileFor = (today: string, id: string): OfficialFile => {
  const found = officialFilesFor(today).find((file) => file.id === id);
  if (!found) throw new Error(`no ${id} on ${today}`);
  return found;
};

describe('what is published around a day', () => {
  it.each([
    ['2026-09-30', 'icd-10-cm-codes/FY2026', 'icd-10-cm-codes/FY2027', 'hcpcs-codes/2026-07'],
    ['2026-10-01', 'icd-10-cm-codes/FY2027', 'icd-10-cm-codes/FY2028', 'hcpcs-codes/2026-10'],
    ['2026-12-31', 'icd-10-pcs-tables/FY2027', 'icd-10-pcs-tables/FY2028', 'ptp-practitioner/2027Q1'],
    ['2027-01-01', 'poa-exempt/FY2027', 'icd-10-cm-conversion/FY2028', 'mue-practitioner/2027Q1'],
  ])('on %s names the release that speaks and the next', (today, now, next, quarterly) => {
    expect(idsFor(today)).toEqual(expect.arrayContaining([now, next, quarterly]));
  });
  it('names every file once, with the day from which it is usually posted before the day it speaks from', () => {
    for (const today of ['2025-01-15', '2026-06-30', '2026-11-22', '2028-02-29']) {
      const files = officialFilesFor(today);
      expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
      for (const { due, from, to } of files) expect([due < from, to === null || from < to]).toEqual([true, true]);
    }
  });
  it('knows the April update, which ends with its fiscal year', () => {
    const april = fileFor('2027-04-02', 'icd-10-cm-codes/FY2027 April');
    expect([april.from, april.to]).toEqual(['2027-04-01', '2027-09-30']);
    expect(april.copies[0]?.url).toBe('https://www.cms.gov/files/zip/april-1-2027-code-descriptions-tabular-order.zip');
  });
  it('has the addresses under which CDC and CMS have posted them', () => {
    const urls = officialFilesFor('2026-11-22').flatMap(({ copies }) => copies.map(({ url }) => url));
    expect(urls).toEqual(
      expect.arrayContaining([
        'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/2027/icd10cm-code-descriptions-2027.zip',
        'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/2027/icd10cm-table-and-index-2027.zip',
        'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/2027/POAexemptCodesFY27.zip',
        'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/2026/icd10cm-Code%20Descriptions-2026.zip',
        'https://www.cms.gov/files/zip/2027-icd-10-pcs-order-file-long-abbreviated-titles.zip',
        'https://www.cms.gov/files/zip/october-2026-alpha-numeric-hcpcs-file.zip',
      ]),
    );
    expect(urls.every((url) => /^https:\/\/(?:ftp\.cdc|www\.cms)\.gov\//.test(url))).toBe(true);
  });
  it('goes round no licence: what holds CPT codes has a page and a name, and no address', () => {
    const licensed = officialFilesFor('2026-11-22').filter((file) => file.licence !== null);
    expect(licensed).toHaveLength(12);
    for (const { copies, licence, page } of licensed)
      expect([copies.length, licence, page.startsWith('https://www.cms.gov/')]).toEqual([0, 'AMA', true]);
    expect(licensed.find(({ id }) => id === 'ptp-practitioner/2026Q4')?.names).toContain(
      '2026q4-practitioner-ptp-edits-ccipra-v323r0-f1.zip',
    );
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytes = orderZip(2027, 26);
const twoThirds = Math.floor((bytes.length * 2) / 3);
const never = new AbortController().signal;

describe('getting an official file', () => {
  let mirror: Mirror;
  let waits: number[];
  let net: Net;
  let file: OfficialFile;
  const at = (copy: number): string => file.copies[copy]?.url ?? '';

  beforeEach(async () => {
    const found = fileFor('2026-11-22', 'icd-10-cm-codes/FY2027');
    file = { ...found, copies: found.copies.map(({ url }) => ({ url, bytes: null, sha256: null })) };
    mirror = await startMirror({ [at(0)]: bytes });
    waits = [];
    net = {
      fetch: (url, init) => fetch(url.replace('https:/', mirror.url), init),
      pieces: memoryFolder(),
      // Long waits are for a connection that stalls: none does here.
      wait: (ms, signal) =>
        ms > 40_000
          ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
          : Promise.resolve(void waits.push(ms)),
      digest: async (data) => sha256(new Uint8Array(data)),
    };
  });
  afterEach(() => mirror.close());

  const get = (onBytes = (_bytes: number, _total: number | null): void => {}, signal = never) => download(file, net, onBytes, signal);
  const whole = async () => {
    const got = await get();
    if (!got.ok) throw new Error(got.error);
    return got;
  };
  const refused = async (): Promise<string> => {
    const got = await get();
    return got.ok ? 'it came' : got.error;
  };

  it('brings the bytes under the file’s own name, saying how far it is', async () => {
    const said: number[] = [];
    const got = await get((done, total) => void (total === bytes.length && said.push(done)));
    expect(got).toMatchObject({ ok: true, name: 'icd10cm-code-descriptions-2027.zip', sha256: sha256(bytes) });
    expect(said.at(-1)).toBe(bytes.length);
    expect(said.length).toBeGreaterThan(3);
  });
  it('goes on where the connection broke, without asking for what it has', async () => {
    mirror.misbehave(at(0), { kind: 'cut', after: twoThirds, everyMs: 1 }, { kind: 'cut', after: 100_000, everyMs: 1 });
    expect((await whole()).sha256).toBe(sha256(bytes));
    expect(mirror.asked.map(({ status }) => status)).toEqual([200, 206, 206]);
    expect(Number(mirror.asked[1]?.range?.match(/\d+/)?.[0])).toBeGreaterThan(0);
  });
  it('goes on in another visit with what the first has left', async () => {
    const cut = { kind: 'cut', after: 1_200_000, everyMs: 1 } as const;
    const dead = { kind: 'status', status: 503 } as const;
    mirror.misbehave(at(0), cut, dead, dead, dead, dead);
    expect(await refused()).toMatch(/bytes are kept: Retry goes on from there/);
    mirror.asked.length = 0;
    expect((await whole()).sha256).toBe(sha256(bytes));
    expect(mirror.asked).toHaveLength(1);
    expect(mirror.asked[0]?.status).toBe(206);
  });
  it('starts over when the file has changed in between, and mixes nothing', async () => {
    const other = orderZip(2027, 25);
    mirror.misbehave(at(0), { kind: 'cut', after: twoThirds, everyMs: 1 });
    net.fetch = async (url, init) => {
      if (mirror.asked.length === 1) mirror.put(at(0), other);
      return fetch(url.replace('https:/', mirror.url), init);
    };
    expect((await whole()).sha256).toBe(sha256(other));
    expect(mirror.asked.map(({ status }) => status)).toEqual([200, 200]);
  });
  it('waits longer every time a server is busy, and as long as it asks for', async () => {
    mirror.misbehave(at(0), { kind: 'status', status: 503 }, { kind: 'status', status: 429, retryAfter: 7 });
    await whole();
    expect(waits).toEqual([1_000, 7_000]);
  });
  it('takes the next address when one has nothing, and says when none has', async () => {
    mirror.put(at(1), bytes);
    mirror.misbehave(at(0), { kind: 'status', status: 404 });
    expect((await whole()).name).toBe('icd10cm-Code Descriptions-2027.zip');
    for (const { url } of file.copies) mirror.misbehave(url, { kind: 'status', status: 404 });
    expect(await refused()).toMatch(/ICD-10-CM FY2027, .* is not where it was expected on ftp\.cdc\.gov and www\.cms\.gov\. .*2026-06-15/);
  });
  it('knows a login page by its type and by its first bytes', async () => {
    mirror.misbehave(at(0), { kind: 'page' });
    expect(await refused()).toMatch(/ftp\.cdc\.gov sent a web page instead of the file .* drop it here/);
    mirror.put(at(0), new TextEncoder().encode('\n<html><body>Sign in</body></html>'));
    expect(await refused()).toMatch(/sent a web page/);
    expect(await net.pieces.list()).toEqual([]);
  });
  it('holds size and checksum against what is known, and then tries the next copy', async () => {
    const expected = { url: at(0), bytes: bytes.length + 1, sha256: null };
    file = { ...file, copies: [expected] };
    expect(await refused()).toMatch(/has 1,\d{3},\d{3} bytes there, where it had/);
    file = { ...file, copies: [{ ...expected, bytes: bytes.length, sha256: sha256(new Uint8Array(1)) }] };
    expect(await refused()).toMatch(/has the checksum [0-9a-f]{12} there, where it had 6e340b9cffb3/);
    mirror.put('https://www.cms.gov/files/zip/good.zip', bytes);
    file.copies.push({ url: 'https://www.cms.gov/files/zip/good.zip', bytes: bytes.length, sha256: sha256(bytes) });
    expect((await whole()).name).toBe('good.zip');
  });
  it('stops when told to, and keeps what came', async () => {
    const stop = new AbortController();
    mirror.misbehave(at(0), { kind: 'slow', everyMs: 1 });
    const going = get((done) => done > 1_300_000 && stop.abort(new Error('enough')), stop.signal);
    await expect(going).rejects.toThrow('enough');
    mirror.asked.length = 0;
    await whole();
    expect(mirror.asked[0]?.status).toBe(206);
  });
  it('says when there is no room, and where the connection stalls', async () => {
    (net.pieces as ReturnType<typeof memoryFolder>).failAt = 2;
    expect(await refused()).toMatch(/the disk has no room/);
    net.pieces = memoryFolder();
    net.wait = async () => {};
    net.fetch = () => new Promise(() => {});
    expect(await refused()).toMatch(/sent nothing for 45 seconds/);
  });
  it('sends a person to the page of a licensed file', async () => {
    file = fileFor('2026-11-22', 'mue-practitioner/2026Q4');
    expect(await refused()).toMatch(
      /accepted the AMA’s licence.*drop the file \(medicare-ncci-2026-q4-practitioner-services-mue-table\.zip\) here/,
    );
    expect(mirror.asked).toEqual([]);
  });
});

describe('what came in, held against what is published', () => {
  const { rows, billable } = orderText(1);
  const file = { ...fileFor('2026-11-22', 'icd-10-cm-codes/FY2027'), expected: { rows, billable } };
  const codes = { content: 'codes', system: 'ICD-10-CM', release: 'FY2027', variant: '', rows, billable } as Holding;

  it('says nothing when rows and billable codes are as published, whatever lists come beside them', () => {
    expect(unlike(file, [codes, { ...codes, variant: 'list', rows: billable }])).toBeNull();
    expect(unlike({ ...file, expected: { rows: null, billable: null } }, [{ ...codes, rows: 7 }])).toBeNull();
  });
  it.each([
    ['rows', { ...codes, rows: rows - 1 }, /499 rows came in, 500 are published/],
    ['billable codes', { ...codes, billable: billable + 1 }, /401 billable codes came in, 400 are published/],
    ['release', { ...codes, release: 'FY2026' }, /is release FY2026/],
    ['content', { ...codes, content: 'addenda' } as Holding, /brought addenda of ICD-10-CM FY2027 instead/],
  ])('says when the %s differ', (_, holding, sentence) => {
    expect(unlike(file, [holding])).toMatch(sentence);
  });
});

const holding = (content: Holding['content'], more: Partial<Holding>): Holding =>
  ({
    content,
    system: 'ICD-10-CM',
    kind: 'official',
    complete: true,
    variant: '',
    from: '2026-10-01',
    to: '2027-09-30',
    release: 'FY2027',
    ...more,
  }) as Holding;

const part = (n: number): Holding =>
  holding('ptp', { system: 'HCPCS', release: '2026Q4', variant: `practitioner/f${n}`, to: '2026-12-31' });

describe('an official file that is not what it should be', () => {
  it('is not stored: what answered before answers on', async () => {
    const store = openStore(memoryFolder(), (work) => work());
    const queue = createImportQueue({
      store,
      importersFor,
      digest: async ({ size }) => String(size),
      now: () => 1,
      breathe: async () => {},
      changed: () => {},
    });
    const file = { ...fileFor('2026-11-22', 'icd-10-cm-codes/FY2027'), expected: { rows: 1_000, billable: 800 } };
    const put = (letters: number): Promise<JobEnd> =>
      new Promise((onEnd) => {
        const source = bytesSource('icd10cm-code-descriptions-2027.zip', orderZip(2027, letters) as Uint8Array<ArrayBuffer>);
        queue.enqueue({ source, mapping: null, unlike: (brought) => unlike(file, brought), onProgress: () => {}, onEnd });
      });
    expect(await put(2)).toMatchObject({ kind: 'done' });
    expect(await put(3)).toMatchObject({ kind: 'refused', error: expect.stringContaining('1,500 rows came in, 1,000 are published') });
    const codes = (await store.holdings()).find(({ content }) => content === 'codes');
    expect([codes?.rows, codes?.billable]).toEqual([1_000, 800]);
  });
});

describe('what is not loaded on a day', () => {
  const today = '2026-11-22';
  const files = officialFilesFor(today);
  const last = { from: '2025-10-01', to: '2026-09-30', release: 'FY2026' };
  const missing = (...holdings: Holding[]): string[] =>
    notLoaded(files, holdings, today).map(
      ({ file, lacks }) => `${file.id} ${lacks.find(({ instead }) => instead !== null)?.instead?.release ?? '–'}`,
    );

  it('names every file that speaks today, and none of another day', () => {
    const all = missing();
    expect(all).toEqual(
      expect.arrayContaining([
        'icd-10-cm-codes/FY2027 –',
        'icd-10-pcs-tables/FY2027 –',
        'hcpcs-codes/2026-10 –',
        'mue-outpatient/2026Q4 –',
      ]),
    );
    expect(all.filter((line) => /FY2026|FY2028|April|2027Q1/.test(line))).toEqual([]);
  });
  it('says what answers instead: the starter set for codes, another year for a book', () => {
    const starter = holding('codes', { kind: 'starter', release: 'starter 2026-11', from: '2025-10-01', to: null });
    const lines = missing(starter, holding('codes', last), holding('tabular', last));
    expect(lines).toContain('icd-10-cm-codes/FY2027 starter 2026-11');
    expect(lines).toContain('icd-10-cm-books/FY2027 FY2026');
    const books = notLoaded(files, [holding('tabular', {}), holding('index', last)], today).find(({ file }) =>
      file.id.startsWith('icd-10-cm-books'),
    );
    expect(books?.lacks.map(({ content, instead }) => `${content} ${instead?.release ?? '–'}`)).toEqual([
      'index FY2026',
      'external-cause-index –',
      'neoplasm-table –',
      'drug-table –',
    ]);
  });
  it('takes a list of codes without headers for no release', () => {
    expect(missing(holding('codes', { variant: 'list', complete: false }))).toContain('icd-10-cm-codes/FY2027 FY2027');
  });
  it('is silent about what is there, whole', () => {
    const books = (['tabular', 'index', 'external-cause-index', 'neoplasm-table', 'drug-table'] as const).map((content) =>
      holding(content, {}),
    );
    expect(missing(holding('codes', {}), ...books).filter((line) => line.startsWith('icd-10-cm-'))).toEqual([
      'icd-10-cm-conversion/FY2027 –',
    ]);
    expect(missing(...books.slice(1))).toContain('icd-10-cm-books/FY2027 –');
  });
  it('tells the tables of practitioners and hospitals apart', () => {
    const mue = holding('mue', { system: 'HCPCS', release: '2026Q4', variant: 'practitioner', to: '2026-12-31' });
    expect(missing(mue).filter((line) => line.startsWith('mue'))).toEqual(['mue-outpatient/2026Q4 –']);
  });
  it('takes a table in four parts for whole when the fourth is there', () => {
    expect(missing(part(1), part(2), part(3))).toContain('ptp-practitioner/2026Q4 –');
    expect(missing(part(1), part(2), part(3), part(4)).filter((line) => line.startsWith('ptp-practitioner'))).toEqual([]);
  });
  it('asks for the April update while the release it changes answers, and for the release alone while none does', () => {
    const april = officialFilesFor('2027-04-10');
    const ids = (...holdings: Holding[]): string[] => notLoaded(april, holdings, '2027-04-10').map(({ file }) => file.id);
    expect(ids(holding('codes', {}))).toContain('icd-10-cm-codes/FY2027 April');
    expect(ids().filter((id) => id.startsWith('icd-10-cm-codes'))).toEqual(['icd-10-cm-codes/FY2027']);
    expect(heldOf(fileFor('2027-04-10', 'icd-10-cm-codes/FY2027 April'), [holding('codes', {})])).toEqual([]);
  });
});
