import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../lib/chart/chart';
import type { Code, CodeBook, CodeRow } from '../../lib/codes/code';
import { ruleOn } from '../../lib/coding/choose';
import type { Setting } from '../../lib/coding/coded-encounter';
import * as edit from '../../lib/coding/edit';
import { settingOf } from '../../lib/coding/setting';
import { weigh } from '../../lib/coding/suggest';
import { CODE_TABLE } from '../../lib/coding/tables/all';
import { chartHash, keepEvidence, verifyEvidence } from '../../lib/coding/verify';
import { analyze } from '../../lib/findings/analyze';
import { CONCEPTS } from '../../lib/findings/lexicon/concepts';
import { aChartOf, aDocument } from '../findings/chart';
import quotes from './quotes.json';
import cases from './suggestions.json';

/** A book that holds these rows; complete for ICD-10-CM when told so. */
const aBook = (rows: Partial<CodeRow>[] = [], complete = false): CodeBook => {
  const all = rows.map(
    (row): CodeRow => ({
      system: 'ICD-10-CM',
      code: '',
      display: '',
      billable: true,
      from: '2025-10-01',
      to: null,
      words: [],
      release: 'test',
      ...row,
    }),
  );
  const on = (code: string, date: string) =>
    all.find((row) => row.code === code && row.from <= date && (row.to === null || date <= row.to)) ?? null;
  return {
    lookup: (_, code, date) => on(code, date),
    history: (_, code) => all.filter((row) => row.code === code),
    children: (_, code, date) =>
      all.filter((row) => row.code.length === code.length + 1 && row.code.startsWith(code) && on(row.code, date) === row),
    setFor: () => ({
      id: 't',
      system: 'ICD-10-CM',
      release: 't',
      kind: 'official',
      complete,
      from: '2025-10-01',
      to: null,
      rows: 0,
      billable: 0,
      file: '',
      sha256: null,
      importedAt: null,
    }),
    instructions: { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] },
  };
};

const codesOf = (text: string, setting: Setting, more: Partial<ChartDocument> = {}, book = aBook()) => {
  const chart = aChartOf([aDocument(text, more)]);
  return weigh(chart, analyze(chart), setting, book).suggestions.map(({ code }) => code.code);
};

const suggestions = (text: string) => {
  const chart = aChartOf([aDocument(text)]);
  return weigh(chart, analyze(chart), 'outpatient', aBook()).suggestions;
};

describe('suggestions', () => {
  it.each(cases)('$name', ({ text, setting, kind, codes, date }) => {
    const more = { ...(kind && { kind: kind as ChartDocument['kind'] }), ...(date && { date }) };
    expect(codesOf(text, (setting ?? 'outpatient') as Setting, more)).toEqual(codes);
  });

  it('each has a quote that stands in the note, a rule path and a stable id', () => {
    for (const { text, setting } of cases) {
      const chart = aChartOf([aDocument(text)]);
      const read = () => weigh(chart, analyze(chart), (setting ?? 'outpatient') as Setting, aBook()).suggestions;
      for (const suggestion of read()) {
        for (const { quote, start, end } of suggestion.evidence) expect(quote).toBe(text.slice(start, end));
        expect(suggestion.path.length).toBeGreaterThan(0);
      }
      expect(read().map(({ id }) => id)).toEqual(read().map(({ id }) => id));
    }
  });

  it.each(quotes)('$name', ({ text, code, quotes: wanted }) => {
    expect(
      suggestions(text)
        .find((one) => one.code.code === code)
        ?.evidence.map(({ quote }) => quote),
    ).toEqual(wanted);
  });

  it('of a sentence without end the clauses around the mention are quoted', () => {
    const filler = 'the visit was long and the talk went on, ';
    for (const text of [
      `${filler.repeat(30)}he has gout, ${filler.repeat(30)}`,
      `${'walked '.repeat(90)}gout ${'and rested '.repeat(90)}`,
    ]) {
      const [quote] = suggestions(text)[0]?.evidence ?? [];
      expect(quote?.quote).toMatch(/gout/);
      expect(quote?.quote.length).toBeLessThanOrEqual(300);
      expect(quote?.quote.length).toBeGreaterThan(150);
      expect(text.slice(quote?.start, quote?.end)).toBe(quote?.quote);
      expect(`${text[(quote?.start ?? 0) - 1] ?? ' '}${text[quote?.end ?? 0] ?? ' '}`).toMatch(/^\s[\s,]$/);
    }
  });

  it('a drug on the medication list needs a document that names it', () => {
    const medications = [
      {
        text: 'Insulin glargine 20 units',
        name: 'Insulin glargine',
        dose: null,
        route: null,
        frequency: null,
        status: null,
        provenance: { frame: 'top', visibility: 'visible' as const },
      },
    ];
    const read = (text: string, list: typeof medications) => {
      const chart = aChartOf([aDocument(text)], { medications: list });
      return weigh(chart, analyze(chart), 'outpatient', aBook()).suggestions.map(({ code }) => code.code);
    };
    const named = 'EXAM:\nInjects lantus at the belly.\n\nASSESSMENT:\nDiabetes.';
    expect(read(named, medications)).toEqual(['E11.9', 'Z79.4']);
    expect(read(named, [])).toEqual(['E11.9']);
    expect(read('ASSESSMENT:\nDiabetes.', medications)).toEqual(['E11.9']);
  });

  it('a code that no loaded set knows is called by what chose it', () => {
    const titles = suggestions('HPI:\n5 wks out from fracture.\n\nASSESSMENT:\nHealing left distal radius fracture. Gout.').map(
      ({ code }) => code.display,
    );
    expect(titles[0]).toMatch(/^Distal radius fracture, left, subsequent encounter$/);
    expect(suggestions('ASSESSMENT:\nRight knee pain.')[0]?.code.display).toMatch(/right/);
  });

  it('a link the provider denies is said in the path', () => {
    const kidney = suggestions('ASSESSMENT:\n1. Hypertension.\n2. CKD stage 4, not due to hypertension.')[1];
    expect(kidney?.path.join(' ')).toMatch(/I\.A\.15: the provider says/);
  });

  it('a side from elsewhere comes with its quote', () => {
    const [knee] = suggestions('EXAM:\nR knee: moderate effusion.\n\nASSESSMENT:\nPrimary osteoarthritis knee.');
    expect(knee?.evidence.map(({ quote }) => quote)).toEqual(['Primary osteoarthritis knee.', 'R knee: moderate effusion.']);
  });

  it('the rule path names the words that were read', () => {
    expect(suggestions('ASSESSMENT:\nHTN. CHF.')[0]?.path.join(' ')).toMatch(/“HTN”, “CHF”/);
  });

  it('a code that a complete set does not hold on the date is not offered; a header opens into its unspecified child', () => {
    const note = 'ASSESSMENT:\nGout.\nHypertension.\nIrritable bowel syndrome.';
    const rows = [
      { code: 'I10', display: 'Essential (primary) hypertension' },
      { code: 'M10.9', billable: false },
      { code: 'M10.90', display: 'Gout, unspecified' },
    ];
    expect(codesOf(note, 'outpatient', { date: '2026-02-02' }, aBook(rows, true))).toEqual(['M10.90', 'I10']);
  });

  it('where the day is not known the code is one that the newest release still has', () => {
    const rule = { code: 'M72.2', later: { from: '2026-10-01', rule: { code: 'M67.A09' } } };
    const old = aBook([{ code: 'M72.2' }]);
    const newer = aBook([
      { code: 'M72.2', to: '2026-09-30' },
      { code: 'M72.2', from: '2026-10-01', billable: false },
    ]);
    expect([null, '2026-03-01'].map((date) => ruleOn(rule, date, newer).code)).toEqual(['M67.A09', 'M72.2']);
    expect(ruleOn(rule, null, old).code).toBe('M72.2');
  });
  it('every code table row belongs to a concept, and codes have the shape of ICD-10-CM', () => {
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    expect(Object.keys(CODE_TABLE).filter((id) => !ids.has(id))).toEqual([]);
    const codes = Object.values(CODE_TABLE).flatMap(({ code, choices, history }) =>
      [code ?? [], history ?? [], ...(choices ?? []).map((choice) => choice.codes)].flat(),
    );
    expect(codes.filter((code) => !/^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/.test(code))).toEqual([]);
  });
});

const chart = aChartOf([aDocument('Gout. Asthma.')], {
  encounter: { ref: 'e1', date: '2026-01-05', endDate: null, class: 'ambulatory', provider: null, reason: null, placeOfService: '11' },
});
const code = (code: string): Code => ({ system: 'ICD-10-CM', code, display: code });
const quote = { document: 'note-1', start: 0, end: 4, quote: 'Gout', section: null };
const line = { id: 'l1', chargeCents: 9000, serviceDate: '2026-01-05', placeOfService: '11' };
const two = () =>
  edit.addDiagnosis(
    edit.addDiagnosis(edit.emptyCoding(chart, 'outpatient'), code('M10.9'), [quote], 'suggestion', 'd1'),
    code('J45.909'),
    [],
    'search',
    'd2',
  );

describe('edits', () => {
  it('the first diagnosis leads, whatever is moved or removed', () => {
    expect(two().diagnoses.map(({ role }) => role)).toEqual(['first-listed', 'secondary']);
    expect(edit.moveDiagnosis(two(), 'd2', 'd1').diagnoses.map(({ id, role }) => [id, role])).toEqual([
      ['d2', 'first-listed'],
      ['d1', 'secondary'],
    ]);
    expect(edit.moveDiagnosis(two(), 'd1', null).diagnoses.map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(edit.removeDiagnosis(two(), 'd1').diagnoses[0]?.role).toBe('first-listed');
    expect(edit.addDiagnosis(edit.emptyCoding(chart, 'inpatient'), code('A41.9'), [], 'search', 'x').diagnoses[0]?.role).toBe('principal');
  });

  it('a code stands once; its evidence is joined', () => {
    const again = edit.addDiagnosis(two(), code('M10.9'), [quote, { ...quote, start: 6, end: 12, quote: 'Asthma' }], 'suggestion', 'd3');
    expect(again.diagnoses.map(({ id, evidence }) => [id, evidence.length])).toEqual([
      ['d1', 2],
      ['d2', 0],
    ]);
  });

  it('a line points to the first diagnosis, and loses its pointer with it', () => {
    const coded = edit.addLine(two(), { system: 'CPT', code: '99213', display: 'visit' }, line);
    expect(coded.lines[0]?.diagnosisIds).toEqual(['d1']);
    expect(edit.removeDiagnosis(coded, 'd1').lines[0]?.diagnosisIds).toEqual([]);
    expect(edit.replaceDiagnosisCode(coded, 'd1', code('M10.00')).lines[0]?.diagnosisIds).toEqual(['d1']);
    expect(edit.setPointers(coded, 'l1', ['d2', 'nobody', 'd2']).lines[0]?.diagnosisIds).toEqual(['d2']);
    expect(edit.setModifiers(coded, 'l1', [' 25', 'lt', '25', '']).lines[0]?.modifiers).toEqual(['25', 'LT']);
    expect(edit.setUnits(edit.setCharge(coded, 'l1', null), 'l1', 3).lines[0]).toMatchObject({ units: 3, chargeCents: null });
    expect(edit.removeLine(coded, 'l1').lines).toEqual([]);
  });

  it('an override keeps its last reason', () => {
    const once = edit.bypass(two(), 'r', 'd1', 'checked', 1);
    expect(edit.bypass(once, 'r', 'd1', 'checked again', 2).bypasses).toEqual([
      { rule: 'r', subject: 'd1', reason: 'checked again', at: 2 },
    ]);
  });
});

describe('setting', () => {
  it('follows the class of the encounter, then the documents', () => {
    expect(settingOf(chart)).toBe('outpatient');
    expect(settingOf(aChartOf([aDocument('x', { kind: 'discharge-summary' })]))).toBe('inpatient');
    expect(settingOf(aChartOf([aDocument('x', { kind: 'emergency-note' })]))).toBe('emergency');
    expect(settingOf({ ...chart, encounter: { ...chart.encounter!, class: 'inpatient' } })).toBe('inpatient');
    expect(settingOf({ ...chart, encounter: { ...chart.encounter!, class: 'observation' } })).toBe('outpatient');
  });
});

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

const coded = async () => {
  const base = two();
  for (const dx of base.diagnoses) dx.evidence = await keepEvidence(dx.evidence, chart, digest);
  return base;
};

const elsewhere = (id: string) => aChartOf([aDocument('Gout. Asthma.', { id })]);

describe('evidence over time', () => {
  it.each([
    ['Gout. Asthma.', 'same', undefined],
    ['Gout. Asthma. Signed.', 'same', undefined],
    ['New line. Gout. Asthma.', 'moved', { document: quote.document, start: 10, end: 14 }],
    ['Asthma.', 'changed', undefined],
  ])('%s is %s', async (text, state, movedTo) => {
    const [verified] = await verifyEvidence(await coded(), aChartOf([aDocument(text)]), digest);
    expect([verified?.state, verified?.movedTo]).toEqual([state, movedTo]);
  });
  it('the same note read in another frame, or beside a namesake, is where the quote moved; another note is not', async () => {
    const kept = await coded();
    kept.diagnoses[0]!.evidence[0]!.document = 'top/enc/note-2026-11-09';
    for (const id of ['top/view/note-2026-11-09', 'top/enc/note-2026-11-09~2'])
      expect((await verifyEvidence(kept, elsewhere(id), digest))[0]).toMatchObject({ state: 'moved', movedTo: { document: id } });
    expect((await verifyEvidence(kept, elsewhere('top/enc/note-2026-10-02'), digest))[0]?.state).toBe('gone');
  });
  it('a document that left the chart is gone, and the chart has another hash', async () => {
    expect((await verifyEvidence(await coded(), aChartOf([]), digest))[0]?.state).toBe('gone');
    expect(await chartHash(chart, digest)).not.toBe(await chartHash(aChartOf([aDocument('Gout.')]), digest));
    expect((await keepEvidence([{ ...quote, document: 'other' }], chart, digest))[0]?.hash).toBeNull();
  });
});
