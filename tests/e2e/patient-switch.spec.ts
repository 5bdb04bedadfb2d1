// Another patient in the page, in every order in which an EHR may show one: no chart mixes two people, and the panel is empty at once.
import type { Page } from '@playwright/test';
import type { Patient } from '../../lib/chart/chart';
import { LIST_NAMES } from '../../lib/chart/facts';
import { chartOf, collect, collected } from './charts';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { type Site, serve } from './serve';

interface Person {
  name: string;
  mrn: string;
  born: string;
  /** Words of the chart that are this person's alone. */
  problem: string;
  drug: string;
  note: string;
}

const ADA: Person = {
  name: 'Marlowe, Ada',
  mrn: '00661207',
  born: '03/09/1957',
  problem: 'Chronic kidney disease stage 4',
  drug: 'Torsemide 20 mg',
  note: 'Her ankles are swollen since the ferry trip.',
};
const BEN: Person = {
  name: 'Okonjo, Ben',
  mrn: '00662950',
  born: '11/21/1983',
  problem: 'Plaque psoriasis',
  drug: 'Methotrexate 15 mg',
  note: 'His elbows itch after the bakery shift.',
};
/** Ada's namesake, by number, and one that only the birth date tells from her. */
const OTHER_NUMBER: Person = { ...BEN, name: ADA.name, mrn: '00669911', born: ADA.born };
const OTHER_BIRTH: Person = { ...BEN, name: ADA.name, mrn: '', born: '08/30/1990' };

const banner = ({ name, mrn, born }: Person): string => `<b>${name}</b> ${mrn ? `<span>MRN: ${mrn}</span> ` : ''}<span>DOB: ${born}</span>`;
const work = ({ problem, drug, note }: Person): string =>
  `<h2>Problems</h2><ul><li>${problem}</li></ul><h2>Medications</h2><ul><li>${drug}</li></ul>
   <article><h2>Progress note</h2><p>${note}</p></article>`;
const html = (body: string): string => `<!doctype html><html><head><title>Chart</title></head><body>${body}</body></html>`;

/** How a page goes over to the next person: the parts, each after its milliseconds. */
type Order = [part: 'banner' | 'replaced banner' | 'work' | 'hidden', afterMs: number][];

const page = (first: Person): string =>
  html(`<header class="patient-banner" id="banner">${banner(first)}</header>
  <main><div id="work">${work(first)}</div></main>
  <div style="display:none"><iframe name="hidden" srcdoc="${html(`<div id='work'>${work(first)}</div>`).replaceAll('"', '&quot;')}"></iframe></div>`);

/** Says the change to the page; answers when the person's name or number changed in it. */
const change = (tab: Page, to: Person, order: Order): Promise<number> =>
  tab.evaluate(
    ([bannerHtml, workHtml, steps]) =>
      new Promise<number>((resolve) => {
        let shownAt = 0;
        let left = steps.length;
        for (const [part, ms] of steps)
          setTimeout(() => {
            const header = window.document.querySelector('#banner') as HTMLElement;
            if (part === 'banner') header.innerHTML = bannerHtml;
            if (part === 'replaced banner') {
              const fresh = header.cloneNode(false) as HTMLElement;
              fresh.innerHTML = bannerHtml;
              header.replaceWith(fresh);
            }
            if (part.endsWith('banner')) shownAt = Date.now();
            const hidden = (window.frames as unknown as Record<string, Window>)['hidden']?.document;
            const place = part === 'hidden' ? hidden : part === 'work' ? window.document : null;
            const old = place?.querySelector('#work');
            if (old) old.innerHTML = workHtml;
            if (--left === 0) resolve(shownAt);
          }, ms);
      }),
    [banner(to), work(to), order] as const,
  );

const factsOf = (chart: NonNullable<Awaited<ReturnType<typeof chartOf>>>): string =>
  JSON.stringify([...LIST_NAMES.map((list) => chart[list]), chart.documents, chart.unread]);
const is = (patient: Patient | null, { name, mrn, born }: Person): boolean => {
  const [month, day, year] = born.split('/');
  return patient?.name.text === name && (patient.mrn ?? '') === mrn && patient.birthDate === `${year}-${month}-${day}`;
};

const CASES: { name: string; people: Person[]; order: Order }[] = [
  {
    name: 'A to B, the banner before the work area',
    people: [ADA, BEN],
    order: [
      ['banner', 0],
      ['work', 400],
      ['hidden', 700],
    ],
  },
  {
    name: 'A to B, the banner drawn anew',
    people: [ADA, BEN],
    order: [
      ['replaced banner', 0],
      ['work', 300],
      ['hidden', 300],
    ],
  },
  {
    name: 'A to B, banner and work area at once',
    people: [ADA, BEN],
    order: [
      ['banner', 0],
      ['work', 0],
      ['hidden', 0],
    ],
  },
  {
    name: 'A to B, the hidden frame first',
    people: [ADA, BEN],
    order: [
      ['hidden', 0],
      ['banner', 500],
      ['work', 600],
    ],
  },
  {
    name: 'A to B, the work area first',
    people: [ADA, BEN],
    order: [
      ['work', 0],
      ['banner', 40],
      ['hidden', 60],
    ],
  },
  {
    name: 'A to B to A',
    people: [ADA, BEN, ADA],
    order: [
      ['banner', 0],
      ['work', 150],
      ['hidden', 300],
    ],
  },
  {
    name: 'a namesake with another number',
    people: [ADA, OTHER_NUMBER],
    order: [
      ['banner', 0],
      ['work', 300],
      ['hidden', 300],
    ],
  },
  {
    name: 'a namesake with another birth date',
    people: [{ ...ADA, mrn: '', born: '06/06/1944' }, OTHER_BIRTH],
    order: [
      ['banner', 0],
      ['work', 300],
      ['hidden', 300],
    ],
  },
];

/** From the change in the page until nothing of the person before is given any more. */
const CLEARED_MS = 200;

test('no chart mixes two people, and the panel is empty of the one before at once', async ({ chartside }) => {
  let site: Site | null = null;
  let opened: Awaited<ReturnType<typeof openChart>> | null = null;
  for (const { name, people, order } of CASES) {
    await test.step(name, async () => {
      const [first = ADA, ...others] = people;
      site = await serve({ '/': page(first) });
      if (opened) await opened.page.goto(site.url);
      else opened = await openChart(chartside, site.url);
      const { page: tab, panel } = opened;
      const settled = (who: Person): Promise<void> =>
        expect
          .poll(
            async () => {
              const chart = await chartOf(panel);
              return chart !== null && is(chart.patient, who) && factsOf(chart).includes(who.problem) && factsOf(chart).includes(who.note);
            },
            { message: `${name}: ${who.mrn || who.born} is read`, timeout: 10_000 },
          )
          .toBe(true);
      await settled(first);
      await collect(panel);
      let before = first;
      for (const next of others) {
        const changedAt = await change(tab, next, order);
        await settled(next);
        const seen = await collected(panel);
        const gone = seen.find(({ at, chart }) => at >= changedAt && (chart === null || !is(chart.patient, before)));
        expect(gone, `${name}: nothing was cleared`).toBeDefined();
        expect((gone?.at ?? 0) - changedAt, `${name}: cleared`).toBeLessThanOrEqual(CLEARED_MS);
        before = next;
      }
      for (const { chart } of await collected(panel)) {
        if (chart === null) continue;
        const who = people.find((person) => is(chart.patient, person));
        expect(who, `${name}: a chart of somebody who was never there: ${JSON.stringify(chart.patient)}`).toBeDefined();
        for (const other of people)
          if (who && other !== who && other.problem !== who.problem)
            for (const words of [other.problem, other.drug.split(' ')[0] ?? '', other.note])
              expect(factsOf(chart), `${name}: “${words}” under ${who.mrn || who.born}`).not.toContain(words);
      }
      await site.close();
    });
  }
});
