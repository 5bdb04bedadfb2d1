// @vitest-environment node
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoEncounter } from './ehr/encounter';
import { firstLast } from './ehr/encounter';
import { ENCOUNTERS } from './ehr/encounters';
import { SHAPES, urlOf } from './ehr/index-page';
import { startEhr } from './ehr/serve';

const HOSTILE = '<b onload="x">&\'';
/** Fields that are ids, days or words of a fixed list: nobody types into them. */
const FIXED = new Set([
  'id',
  'pid',
  'date',
  'endDate',
  'birthDate',
  'since',
  'onset',
  'collected',
  'when',
  'signed',
  'kind',
  'class',
  'system',
  'home',
  'status',
  'sex',
]);

function tainted(value: unknown, key: string): unknown {
  if (typeof value === 'string') return FIXED.has(key) ? value : value + HOSTILE;
  if (Array.isArray(value)) return value.map((one) => tainted(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tainted(inner, name)]));
}

const parser = new new Window().DOMParser();
const parse = (text: string) => parser.parseFromString(text, 'text/html');

let ehr: Awaited<ReturnType<typeof startEhr>>;
beforeAll(async () => {
  ehr = await startEhr({ instant: true });
});
afterAll(() => ehr.close());

const get = async (address: string): Promise<{ status: number; text: string; type: string | null }> => {
  const response = await fetch(ehr.url + address);
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
};

/** Where each shape prints the patient's name, and how. */
const BANNER = {
  tabs: { page: (visit: DemoEncounter) => urlOf('tabs', visit), at: '#patientBar #ptName', name: firstLast },
  spa: { page: (visit: DemoEncounter) => urlOf('spa', visit), at: 'header.PatientStrip .PatientStrip_name', name: firstLast },
  classic: {
    page: (visit: DemoEncounter) => `/classic/title?encounter=${visit.id}`,
    at: '#ptname',
    name: ({ family, given, middle }: DemoEncounter['patient']) => `${family}, ${given}${middle ? ` ${middle}` : ''}`.toUpperCase(),
  },
};

/** Every HTML page and part that prints something of this encounter. */
const pagesOf = ({ id, patient: { pid }, notes }: DemoEncounter): string[] => [
  '/',
  `/tabs/?encounter=${id}`,
  '/tabs/frame/calendar',
  '/tabs/frame/messages',
  '/tabs/frame/finder',
  `/tabs/frame/dashboard?pid=${pid}`,
  ...['problems', 'medications', 'prescriptions', 'allergies', 'vitals', 'labs'].map((card) => `/tabs/card?pid=${pid}&card=${card}`),
  `/tabs/frame/encounter?encounter=${id}`,
  `/tabs/frame/forms?encounter=${id}`,
  `/tabs/frame/feesheet?encounter=${id}`,
  ...[...notes.map((note) => `note-${note.id}`), 'vitals', 'labs', 'orders'].map((form) => `/tabs/frame/form?encounter=${id}&form=${form}`),
  `/spa/Patient/${pid}/Encounter/${id}`,
  `/spa/Patient/${pid}`,
  ...['insurance', 'problems', 'medications', 'allergies', 'vitals', 'labs'].map((part) => `/spa/api/part?pid=${pid}&part=${part}`),
  ...['', 'title', 'nav', 'summary', 'notes', 'encounter'].map((page) => `/classic/${page}?encounter=${id}`),
];

describe('demo EHR', () => {
  it('has at least fourteen encounters with ids, numbers and record numbers of their own, four or more at home in each shape', () => {
    expect(ENCOUNTERS.length).toBeGreaterThanOrEqual(14);
    for (const key of [
      (visit: DemoEncounter) => visit.id,
      (visit: DemoEncounter) => visit.number,
      (visit: DemoEncounter) => visit.patient.mrn,
    ])
      expect(new Set(ENCOUNTERS.map(key)).size).toBe(ENCOUNTERS.length);
    for (const shape of SHAPES) expect(ENCOUNTERS.filter((visit) => visit.home === shape).length).toBeGreaterThanOrEqual(4);
  });

  const all = ENCOUNTERS.flatMap((visit) => SHAPES.map((shape) => [visit.id, shape, visit] as const));
  it.each(all)('%s opens in %s with the name in the banner', async (_, shape, visit) => {
    expect((await get(urlOf(shape, visit))).status).toBe(200);
    const banner = await get(BANNER[shape].page(visit));
    expect(banner.type).toBe('text/html; charset=utf-8');
    for (const [, file] of banner.text.matchAll(/"(\/assets\/[^"]+)"/g))
      expect([file, (await get(file ?? '')).status]).toEqual([file, 200]);
    expect(parse(banner.text).querySelector(BANNER[shape].at)?.textContent).toBe(BANNER[shape].name(visit.patient));
  });

  it.each(ENCOUNTERS.map((visit) => [visit.id, visit] as const))(
    '%s has every page, and every line of its notes on one',
    async (_, visit) => {
      const replies = await Promise.all(pagesOf(visit).map(get));
      expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 200));
      const shown = replies.map((reply) => parse(reply.text).body?.textContent ?? '').join('\n');
      for (const line of visit.notes.flatMap((note) => note.sections.flatMap((section) => section.text.split('\n'))))
        expect(shown).toContain(line.trim());
    },
  );

  it.each(['..', '<script>', '__proto__', 'constructor', "hf-followup'", '', '%00', 'hf-followup/../..'])(
    'answers 404 to the id %j',
    async (id) => {
      const asked = encodeURIComponent(id);
      const addresses = [
        `/tabs/?encounter=${asked}`,
        `/tabs/frame/dashboard?pid=${asked}`,
        `/tabs/card?pid=1041&card=${asked}`,
        `/tabs/frame/form?encounter=hf-followup&form=${asked}`,
        `/spa/Patient/1041/Encounter/${asked}x`,
        `/spa/Patient/1042/Encounter/hf-followup`,
        `/spa/api/part?pid=1041&part=${asked}`,
        `/classic/?encounter=${asked}`,
        `/classic/notes?pid=${asked}`,
        `/classic/${asked}x`,
        `/assets/${asked}x`,
      ];
      for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 404]);
    },
  );

  it('escapes whatever is typed into a chart', async () => {
    const visit = tainted(ENCOUNTERS[0], '') as DemoEncounter;
    const other = await startEhr({ encounters: [visit], instant: true });
    try {
      for (const address of pagesOf(visit)) {
        const response = await fetch(other.url + address);
        const text = await response.text();
        expect([address, response.status, text.includes('<b onload')]).toEqual([address, 200, false]);
      }
      const view = (await (await fetch(`${other.url}/spa/api/view?pid=${visit.patient.pid}`)).json()) as Record<string, string>;
      for (const part of ['strip', 'head', 'billing']) expect(view[part]).not.toContain('<b onload');
    } finally {
      await other.close();
    }
  });

  it('keeps a signed and edited note until it closes, and only there', async () => {
    const form = '/tabs/frame/form?encounter=hf-followup&form=note-soap';
    const other = await startEhr({});
    try {
      const saved = await fetch(`${other.url}/api/notes`, {
        method: 'POST',
        body: new URLSearchParams({ encounter: 'hf-followup', note: 'soap', 'section.2': 'Chronic systolic heart failure.', sign: 'yes' }),
      });
      expect(await saved.json()).toEqual({ signed: '2026-11-09' });
      const note = parse(await (await fetch(other.url + form)).text());
      expect(note.querySelector('.status')?.textContent).toBe('Signed by Priya Raman MD on 2026-11-09');
      expect(note.querySelectorAll('.sec .text')[2]?.textContent).toBe('Chronic systolic heart failure.');
    } finally {
      await other.close();
    }
    expect(parse((await get(form)).text).querySelector('.status')?.textContent).toBe('Unsigned draft');
  });

  it('leaves the record number out of the single page when asked', async () => {
    const [visit] = ENCOUNTERS;
    if (!visit) throw new Error('no encounter');
    const page = await get(`${urlOf('spa', visit)}?mrn=hide`);
    expect(page.text).not.toContain(visit.patient.mrn);
    expect((await get(`/spa/api/view?pid=${visit.patient.pid}&mrn=hide`)).text).not.toContain(visit.patient.mrn);
  });
});
