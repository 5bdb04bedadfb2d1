import { ofLine } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** SV101 holds four modifiers. */
const MOST = 4;
/** Pairs that contradict each other: expected denial with and without notice; drug wasted and none wasted; 50 with a side. */
const CONTRADICT = [
  ['GA', 'GZ'],
  ['JW', 'JZ'],
  ['50', 'RT'],
  ['50', 'LT'],
] as const;

/** At most four modifiers a line, two characters each, none twice, none that contradict each other. */
export default defineRule({
  id: 'modifier-malformed',
  family: 'claim',
  catalogue: 'M23',
  title: 'Modifiers are well-formed and agree',
  severity: 'error',
  authority: {
    source: 'ASC X12N/005010X222A1, Loop 2400, SV101; CMS Medicare Claims Processing Manual (100-04)',
    section: 'Chapter 17, 40 (JW, JZ); Chapter 30, 50 (GA, GZ); Chapter 12, 40.7 (50)',
    edition: '2026',
  },

  select: ({ coded }) => coded.lines.filter(({ modifiers }) => modifiers.length > 0),
  subject: ofLine,
  check({ id, procedure, modifiers }) {
    const set = (label: string, to: string[]) => ({ label, action: { kind: 'set-modifiers' as const, line: id, modifiers: to } });
    const odd = modifiers.find((one) => !/^[0-9A-Z]{2}$/.test(one));
    if (odd !== undefined)
      return fail(`${procedure.code}: "${odd}" is not a modifier (two capital letters or digits).`, {
        fixes: [
          set(
            `Remove ${odd}`,
            modifiers.filter((one) => one !== odd),
          ),
        ],
      });
    if (new Set(modifiers).size < modifiers.length)
      return fail(`${procedure.code} carries the same modifier twice.`, { fixes: [set('Keep each once', [...new Set(modifiers)])] });
    if (modifiers.length > MOST) return fail(`${procedure.code} carries ${modifiers.length} modifiers; a line holds ${MOST}.`);
    const clash = CONTRADICT.find((pair) => pair.every((one) => modifiers.includes(one)));
    return clash
      ? fail(`${procedure.code}: ${clash.join(' and ')} contradict each other on one line.`, {
          fixes: clash.map((one) =>
            set(
              `Remove ${one}`,
              modifiers.filter((other) => other !== one),
            ),
          ),
        })
      : pass();
  },
});
