import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/findings/analyze';
import { CONCEPTS } from '../../lib/findings/lexicon/concepts';
import { sectionsOf } from '../../lib/findings/sections';
import { sentencesOf } from '../../lib/findings/sentences';
import assertions from './assertion.json';
import attributes from './attributes.json';
import { aChartOf, aDocument } from './chart';
import sections from './sections.json';
import sentences from './sentences.json';

/** What runs away on such a text takes minutes; the busiest machine some seconds. How long reading takes is measured in `tests/bench`. */
const RUN_AWAY_MS = 15_000;

const read = (text: string) => analyze(aChartOf([aDocument(text)]));

describe('assertion', () => {
  it.each(assertions)('$assertion: $concept in “$text”', ({ text, concept, assertion }) => {
    const found = read(text).filter((finding) => finding.concept === concept);
    expect(found.map((finding) => finding.assertion)).toEqual([assertion]);
  });

  it('a section speaks where no word does', () => {
    const note =
      'FAMILY HISTORY:\nGout.\n\nPAST MEDICAL HISTORY:\nPneumonia. Hypertension.\n\nDISCHARGE INSTRUCTIONS:\nChest pain or fever.';
    expect(read(note).map(({ concept, assertion }) => [concept, assertion])).toEqual([
      ['gout', 'family'],
      ['pneumonia', 'historical'],
      ['hypertension', 'present'],
      ['chest-pain', 'hypothetical'],
      ['fever', 'hypothetical'],
    ]);
  });
});

describe('mentions', () => {
  it.each([
    'Bipolar cautery was used.',
    'Heparin for DVT prophylaxis.',
    'Gram negative rods.',
    'A diabetic diet was ordered.',
    'PE: soft abdomen.',
    'Hemoglobin A1c is 8.2.',
    'Ejection fraction 25%.',
    'The ms was reviewed.',
    'Oxygen saturation 94% RA.',
    'GAD-7 5.',
    'MRSA nares sent.',
    'Respiratory depression after the sedation.',
    'Two alcoholic beverages a week.',
    'Polarity is bipolar.',
    'Non-smoker.',
    'Pain scale 4 of 10.',
    'A TIA workup was done.',
    'Stress ulcer prophylaxis was given.',
    'CHF education was handed out.',
  ])('“%s” names no condition', (text) => {
    expect(read(text).filter(({ assertion }) => assertion === 'present')).toEqual([]);
  });

  it('an abbreviation counts only in capitals', () => {
    expect(read('Known RA.').map(({ concept }) => concept)).toEqual(['rheumatoid-arthritis']);
    expect(read('Known ra.')).toEqual([]);
  });
});

describe('attributes', () => {
  it.each(attributes)('$text', ({ text, concept, attributes: wanted }) => {
    expect(read(text).find((finding) => finding.concept === concept)?.attributes).toMatchObject(wanted);
  });

  it('a side belongs to its own condition only', () => {
    const [knee, shoulder] = read('Right knee pain and left shoulder pain.');
    expect([knee?.attributes.laterality, shoulder?.attributes.laterality]).toEqual(['right', 'left']);
  });
});

describe('sentences', () => {
  it.each(sentences)('$text', ({ text, sentences: wanted }) => {
    expect(sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});

describe('sections', () => {
  it.each(sections)('$name', ({ text, kinds }) => {
    const found = sectionsOf(aDocument(text));
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('keeps the sections the page gives', () => {
    const text = 'Gout in mother.\nAsthma.';
    const given = [{ kind: 'family-history' as const, heading: null, start: 0, end: 16 }];
    expect(sectionsOf(aDocument(text, { sections: given })).map(({ kind }) => kind)).toEqual(['family-history', 'other']);
  });
});

describe('lexicon', () => {
  it('every concept has its own id, and every concept it speaks of exists', () => {
    const ids = CONCEPTS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const spoken = CONCEPTS.flatMap(({ integral = [], covers = [] }) => [integral, covers].flat());
    expect([...new Set(spoken)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('evidence', () => {
  it('is the very text at its offsets, whatever is joined to a note', () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const joints = ['\n', ' ', '\n\n- ', ' • ', '\nASSESSMENT:\n', '; ', '\tPMH: ', '\r\n', ' — “é” ', '\u{1F9B4} ', '**PLAN:** '];
    for (let round = 0; round < 200; round++) {
      const parts = Array.from(
        { length: 12 },
        () => (assertions[random(assertions.length)]?.text ?? '') + (joints[random(joints.length)] ?? ''),
      );
      const text = parts.join('');
      const findings = read(text);
      expect(findings.length).toBeGreaterThan(0);
      for (const { evidence, sentence } of findings) {
        expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
        expect(sentence.start <= evidence.start && evidence.end <= sentence.end).toBe(true);
      }
    }
  });

  it('slices, control characters, other line ends and other spaces change nothing of that', () => {
    let seed = 5;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const all = assertions.map(({ text }) => text).join('\n');
    const odd = ['\u0000', '\u0007', '\r\n', '\u00a0', '\u200b', '\ufeff', '\ud83d', '\u2028', '\t\t'];
    for (let round = 0; round < 150; round++) {
      const from = random(all.length);
      const slice = all.slice(from, from + random(1200));
      const text = slice.replace(/ /g, (space) => (random(6) === 0 ? (odd[random(odd.length)] ?? space) : space));
      for (const { evidence, sentence } of read(text)) {
        expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
        expect(sentence.start <= evidence.start && evidence.end <= sentence.end).toBe(true);
      }
    }
  });

  it.each([
    ['one word over and over', 'back pain '.repeat(20_000)],
    ['five thousand denials in one sentence', 'no chest pain, '.repeat(5_000)],
    ['cues of all kinds in one sentence', 'denies fever and possible pneumonia with '.repeat(2_500)],
    ['200 kB on one line', 'patient has diabetes hypertension '.repeat(6_000)],
    ['full stops alone', '. '.repeat(50_000)],
    ['tabs and capitals', 'GOUT\t'.repeat(30_000)],
  ])('nothing runs away on %s', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(RUN_AWAY_MS);
  });
});
