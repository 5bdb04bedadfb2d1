// @vitest-environment happy-dom
// A site's own adapter: patterns, selectors, what is wrong with them, and pages that only they read rightly.
import { describe, expect, it } from 'vitest';
import { fitsPattern, fitsWildcards, readPattern } from '../../lib/chart/address-pattern';
import { defineSiteAdapter } from '../../lib/chart/site-adapter';
import { problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import { anEnv, parse, readHtml } from './page';

const aSite = (change: Partial<SiteDefinition> = {}): SiteDefinition => ({
  id: 'valley-clinic',
  title: 'Valley Clinic EHR',
  pattern: 'https://ehr.example/chart/*',
  banner: { name: '[data-f="pn"]', mrn: '[data-f="pid"]', birthDate: '[data-f="bd"]', sex: '[data-f="g"]' },
  encounter: {},
  sections: [],
  ...change,
});
const at = anEnv({ url: new URL('https://ehr.example/chart/77') });

/** A page whose banner has no label and no order that one could guess by: the supervisor stands where patients stand. */
const PAGE = `<!doctype html><body>
  <div class="top"><b>Ruth Abernathy</b> 02/02/1961</div>
  <div class="ctx"><i data-f="pid">K 7.330-12</i><i data-f="pn">Nakagawa, Tomas</i><i data-f="bd">11.03.1948</i><i data-f="g">man</i></div>
  <div class="ctx" style="display:none"><i data-f="pid">K-1</i><i data-f="pn">Old, Copy</i></div>
  <div data-f="visit" title="Seen 11/16/2026 (4471)">today</div>
  <div data-f="dr">Seen by: Ines Valdez NP</div>
  <div id="x1"><div class="r"><span>Chronic kidney disease, stage 3a</span> <span>N18.31</span></div><div class="r"><span>Gout</span> <span>M10.9</span></div></div>
  <div id="x2"><table><tr><th>What</th><th>How much</th><th>When</th></tr>
    <tr class="rx"><td>Allopurinol</td><td>100 mg</td><td>daily</td></tr>
    <tr class="ad"><td>Ask about our savings card</td><td></td><td></td></tr>
    <tr class="rx"><td>Losartan</td><td>50 mg</td><td>daily</td></tr></table></div>
  <div id="x3"><p>Here for gout. The left great toe is red and hot since Friday.</p><p>He takes allopurinol most days.</p></div>
  </body>`;

const read = async (definition: SiteDefinition, html = PAGE) => (await readHtml(html, [defineSiteAdapter(definition)], at))?.report;

describe('address patterns', () => {
  it.each([
    ['https://ehr.example/chart/*', 'https://ehr.example/chart/77?tab=1', true],
    ['https://ehr.example/chart/*', 'https://ehr.example/list', false],
    ['https://ehr.example/chart/*', 'http://ehr.example/chart/77', false],
    ['*://*.ehr.example/*', 'http://north.ehr.example:8080/x', true],
    ['*://*.ehr.example/*', 'https://ehr.example/', true],
    ['*://*.ehr.example/*', 'https://badehr.example/', false],
    ['ehr.example/*/webemr/*', 'https://ehr.example/mobiledoc/jsp/webemr/index.jsp', true],
    ['https://ehr.example/app#/charts/*', 'https://ehr.example/app#/charts/patients/5', true],
    ['https://ehr.example/app#/charts/*', 'https://ehr.example/app#/schedule', false],
    ['https://ehr.example', 'https://ehr.example/anything/at/all', true],
    ['http://127.0.0.1:4000/*', 'http://127.0.0.1:4000/a', true],
    ['http://127.0.0.1:4000/*', 'http://127.0.0.1:4001/a', false],
    ['https://ehr.example:443/*', 'https://ehr.example/a', true],
    ['*://*/*', 'file:///etc/hosts', false],
  ])('%s and %s: %s', (pattern, url, fits) => {
    const parsed = readPattern(pattern);
    expect(typeof parsed === 'string' ? parsed : fitsPattern(parsed, new URL(url))).toBe(fits);
  });

  it.each([
    ['', /^It is empty\. Write the address/],
    ['ftp://ehr.example/*', /http and https only, not ftp/],
    ['https://ehr example/*', /This is no address.*without spaces/],
    ['ehr', /“ehr” is no host\. Begin with/],
  ])('"%s" is refused with what to do', (pattern, why) => {
    expect(readPattern(pattern)).toMatch(why);
  });

  it('nothing runs away on many stars', () => {
    const started = performance.now();
    expect(fitsWildcards(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('what is wrong with a definition', () => {
  const page = parse('<p></p>');
  const fields = (change: Partial<SiteDefinition>, others: SiteDefinition[] = []) =>
    problemsOf(aSite(change), others, page).map(({ field, why }) => `${field}: ${why}`);

  it('is nothing when all is well', () => expect(fields({})).toEqual([]));

  it.each([
    [{ id: 'Valley Clinic' }, 'id: Use 2 to 41 lower-case'],
    [{ title: ' ' }, 'title: It is empty. Name the EHR'],
    [{ pattern: 'nowhere' }, 'pattern: “nowhere” is no host'],
    [{ banner: { mrn: '[data-f="pid"' } }, 'banner.mrn: “[data-f="pid"” is no CSS selector: a bracket is not closed. Close it'],
    [{ encounter: { date: '#4visit' } }, 'encounter.date: “#4visit” is no CSS selector. An id or class that begins with a digit'],
    [{ sections: [{ selector: '', list: 'problems' }] }, 'sections.0.selector: It is empty. Write a selector, or remove'],
    [{ banner: {} }, 'banner.name: No selector is given. Give at least one'],
  ] satisfies [Partial<SiteDefinition>, string][])('%o: %s', (change, begins) => {
    expect(fields(change).map((said) => said.slice(0, begins.length))).toEqual([begins]);
  });

  it('is an id that another adapter of the site has', () => {
    expect(fields({}, [aSite()])).toEqual(['id: Another adapter is called valley-clinic. Choose another id.']);
  });
});

describe('reading by a site’s selectors', () => {
  it('takes the banner from them, the first on screen, and what has no selector from nobody else', async () => {
    const report = await read(aSite());
    expect(report?.adapter).toBe('valley-clinic');
    expect(report?.patient).toMatchObject({
      name: { family: 'Nakagawa', given: 'Tomas' },
      mrn: 'K 7.330-12',
      birthDate: '1948-03-11',
      sex: 'male',
    });
    expect(await read(aSite({ banner: { name: '[data-f="pn"]', mrn: '[data-f="pid"]' } }))).toMatchObject({
      patient: { name: { family: 'Nakagawa' }, birthDate: null, age: null },
    });
  });

  it('reads the visit, from attributes too', async () => {
    const report = await read(
      aSite({ encounter: { date: '[data-f="visit"]@title', ref: '[data-f="nothing"]', provider: '[data-f="dr"]' } }),
    );
    expect(report?.encounter).toMatchObject({ date: '2026-11-16', ref: null, provider: 'Ines Valdez NP' });
  });

  it('reads a part as the list it is said to be: cards are a row each, chosen rows of a table keep its columns', async () => {
    const report = await read(
      aSite({
        sections: [
          { selector: '#x1 .r', list: 'problems' },
          { selector: '#x2 tr.rx', list: 'medications' },
        ],
      }),
    );
    expect(report?.problems.map(({ text, code }) => [text, code])).toEqual([
      ['Chronic kidney disease, stage 3a', 'N18.31'],
      ['Gout', 'M10.9'],
    ]);
    expect(report?.medications.map(({ name, dose, frequency }) => [name, dose, frequency])).toEqual([
      ['Allopurinol', '100 mg', 'daily'],
      ['Losartan', '50 mg', 'daily'],
    ]);
  });

  it('reads a part as one document, in place of what the generic reader made of it', async () => {
    const report = await read(aSite({ sections: [{ selector: '#x3', document: 'progress-note', title: 'Office visit' }] }));
    expect(report?.documents.map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['progress-note', 'Office visit', 'Here for gout. The left great toe is red and hot since Friday.\nHe takes allopurinol most days.'],
    ]);
  });

  it('hands the page to the generic reader when its banner has changed, and says which selector finds nothing', async () => {
    const report = await read(aSite(), PAGE.replaceAll('data-f="pid"', 'data-f="number"'));
    expect(report?.adapter).toBe('generic');
    expect(report?.fellBack).toEqual({ adapter: 'valley-clinic', why: 'The selector for the MRN finds nothing on this page.' });
    const unread = await read(aSite(), PAGE.replace('11.03.1948', 'unknown to us'));
    expect(unread?.fellBack?.why).toBe('What the selector for the birth date finds cannot be read as one.');
  });

  it('leaves a page on which it finds nothing at all to the next adapter that knows it', async () => {
    const nothing = aSite({ id: 'elsewhere', banner: { name: '.none' } });
    const adapters = [defineSiteAdapter(nothing), defineSiteAdapter(aSite())];
    expect((await readHtml(PAGE, adapters, at))?.report).toMatchObject({ adapter: 'valley-clinic', fellBack: null });
  });

  it('harms nothing when its selectors are no selectors', async () => {
    const report = await read(aSite({ banner: { name: '[[' } }));
    expect(report?.fellBack).toEqual({ adapter: 'valley-clinic', why: 'It could not read this page.' });
  });
});
