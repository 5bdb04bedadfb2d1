import type { Evidence } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { gapAt, quoted, REPORTS, sentenceOf } from '../documented';
import { type Passage, passagesOf, quoteFrom } from '../passages';
import { defineRule, type RuleContext } from '../rule';

const DOSE = /\b([a-z]{5,})(?: (?:[A-Z]{2}|sodium|tablets?|succinate|tartrate))?,? (\d+(?:\.\d+)?)[ -]?(mg|mcg)\b(?![/-](?:kg|m2|dl|ml))/gi;
/** Words for a change of dose, for one dose of several, and for what was given once. */
const CHANGED =
  /\b(?:increas\w*|decreas\w*|reduc\w*|chang\w*|titrat\w*|taper\w*|doubl\w*|halv\w*|half|lower\w*|rais\w*|adjust\w*|switch\w*|instead|start\w*|begin|new|add\w*|initiat\w*|resum\w*|restart\w*|then|until|from|up to|previous\w*|prior|was (?:on|taking|given)|had been|used to|bolus|load\w*|IV|intraven\w*|stat|x ?1|given|received|discontinu\w*|stop\w*|p\.?r\.?n|as needed|morning|evening|bedtime|a\.?m|p\.?m|alternat\w*|total)\b/i;
const GOES_ON = /\b(?:continu\w*|remain\w*|maintain\w*|stay\w* on|keep\w*)\b/i;
/** Signs that do not come and go within one examination. */
const EXAMINED = new Set(['murmur', 'wheezing', 'jaundice', 'hepatomegaly', 'splenomegaly']);
const ELSE = /\b(?:other|otherwise|further|additional|new)\b/i;
const MOST = 2;

interface Conflict {
  evidence: Evidence;
  label: string;
}

const NO_DRUG =
  /^(?:doses?|dosage|strength|tablets?|about|every|daily|taking|takes|total|least|weigh\w*|urine|blood|serum|protein|glucose|sugar)$/i;

/** How often, by the words behind a dose. */
const TIMES: [RegExp, number][] = [
  [/\b(?:b\.?i\.?d|twice|two times|2 times|every 12|q\.? ?12)\b/i, 2],
  [/\b(?:t\.?i\.?d|three times|3 times|every 8|q\.? ?8)\b/i, 3],
  [/\b(?:q\.?i\.?d|four times|4 times|every 6|q\.? ?6)\b/i, 4],
  [/\b(?:once (?:a|per) day|once daily|daily|q\.?d|every day|a day)\b|\/day\b/i, 1],
];

interface Dose {
  drug: string;
  amount: string;
  times: number | null;
  passage: Passage;
  start: number;
  end: number;
}

const dosesIn = (passage: Passage): Dose[] => {
  const found = [...passage.quote.matchAll(DOSE)];
  return found.flatMap((match, at) => {
    const [whole, drug = '', amount = '', unit = ''] = match;
    if (NO_DRUG.test(drug)) return [];
    const end = match.index + whole.length;
    const behind = passage.quote.slice(end, Math.min(end + 40, found[at + 1]?.index ?? end + 40));
    return [
      {
        drug: drug.toLowerCase(),
        amount: `${Number(amount)} ${unit.toLowerCase()}`,
        times: TIMES.find(([words]) => words.test(behind))?.[1] ?? null,
        passage,
        start: passage.start + match.index,
        end: passage.start + end,
      },
    ];
  });
};

const differ = (one: Dose, other: Dose): boolean =>
  one.amount !== other.amount || (one.times !== null && other.times !== null && one.times !== other.times);

/** Doses that "continue" although the chart gives the drug another one, and nothing tells of a change. */
function doses({ chart }: RuleContext): Conflict[] {
  const all = passagesOf(chart)
    .filter(({ kind }) => !REPORTS.has(kind))
    .flatMap(dosesIn);
  return all
    .filter((dose) => {
      const others = all.filter(
        (other) => other.drug === dose.drug && other.passage !== dose.passage && !CHANGED.test(other.passage.quote),
      );
      return (
        GOES_ON.test(dose.passage.quote) &&
        !CHANGED.test(dose.passage.quote) &&
        others.length > 0 &&
        others.every((other) => differ(dose, other))
      );
    })
    .map(({ drug, passage, start, end }) => ({
      evidence: { ...quoteFrom(passage), start, end, quote: passage.quote.slice(start - passage.start, end - passage.start) },
      label: drug,
    }));
}

/** Signs that one examination finds and does not find, and swelling of the legs that is denied and found. */
function signs({ chart, findings }: RuleContext): Conflict[] {
  const legs = (finding: Finding): boolean => /\b(?:extremit\w+|legs?|ankles?|pedal)\b/i.test(sentenceOf(finding, chart));
  return findings.flatMap((absent): Conflict[] => {
    if (absent.assertion !== 'absent' || !(absent.concept === 'edema' ? legs(absent) : EXAMINED.has(absent.concept))) return [];
    const there = findings.find(
      (present) =>
        present.concept === absent.concept &&
        present.assertion === 'present' &&
        present.evidence.section === 'exam' &&
        present.evidence.document === absent.evidence.document &&
        present.sentence.start !== absent.sentence.start &&
        (absent.concept === 'edema' ? legs(present) && absent.evidence.section !== 'hpi' : absent.evidence.section === 'exam'),
    );
    return there && !ELSE.test(sentenceOf(absent, chart)) ? [{ evidence: quoted(absent, chart), label: absent.evidence.quote }] : [];
  });
}

/** A dose that goes on differs from every other one in the chart and no change is told, or a sign is both found and not found. */
export default defineRule({
  id: 'conflicting-documentation',
  family: 'documentation',
  catalogue: 'G98',
  title: 'The chart agrees with itself',
  severity: 'info',
  authority: {
    source: 'AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice',
    section: 'When to query: conflicting documentation',
    edition: '2022',
  },

  select: (context) => [...doses(context), ...signs(context)].slice(0, MOST),
  subject: ({ evidence, label }) => ({ kind: 'finding', id: `${evidence.document}:${evidence.start}:conflict`, label }),
  check: ({ evidence, label }, { chart }) =>
    gapAt(evidence, chart, `${label}: the chart says otherwise elsewhere, and no change is documented.`, label),
});
