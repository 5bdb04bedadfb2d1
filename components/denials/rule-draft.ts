import type { Submission } from '../../lib/claim/submission';
import type { ServiceLine } from '../../lib/coding/coded-encounter';
import { type SiteRule, SiteRuleSchema } from '../../lib/rules/site-rule';
import { adjustmentWords } from '../queue/adjustment-words';

type Are = 'any' | 'missing' | 'present';

/** A site rule while it is typed: everything text, lists separated by blanks or commas. `any`: the condition does not matter. */
export interface RuleDraft {
  procedure: string;
  modifiersAre: Are;
  modifiers: string;
  diagnosesAre: Are;
  diagnoses: string;
  payer: string;
  carc: string;
  message: string;
  from: string;
  to: string;
}

export const emptyRule = (today: string): RuleDraft => ({
  procedure: '',
  modifiersAre: 'any',
  modifiers: '',
  diagnosesAre: 'any',
  diagnoses: '',
  payer: '',
  carc: '',
  message: '',
  from: today,
  to: '',
});

export const draftOfRule = (rule: SiteRule): RuleDraft => ({
  procedure: rule.procedure,
  modifiersAre: rule.modifiers?.are ?? 'any',
  modifiers: rule.modifiers?.codes.join(' ') ?? '',
  diagnosesAre: rule.diagnoses?.are ?? 'any',
  diagnoses: rule.diagnoses?.codes.join(' ') ?? '',
  payer: rule.payer ?? '',
  carc: rule.carc ?? '',
  message: rule.message,
  from: rule.from,
  to: rule.to ?? '',
});

/** Reasons that turn on a modifier, and those that turn on the diagnosis (CARC, as our words for them have it). */
const OF_MODIFIER: ReadonlySet<string> = new Set(['4', '97', '182', '236', '231', '18']);
const OF_DIAGNOSIS: ReadonlySet<string> = new Set(['9', '10', '11', '12', '50', '146', '167']);

/**
 * What a denied line suggests to be warned of. Never which code is right: where a modifier was missing, which one is left to the
 * person; where the diagnosis did not carry the service, the categories that were denied. `carc` null: the reason is no such code.
 */
export function proposedRule({ coded, coverage }: Submission, line: ServiceLine, carc: string | null, today: string): RuleDraft {
  const categories = coded.diagnoses.filter(({ id }) => line.diagnosisIds.includes(id)).map(({ code }) => code.code.slice(0, 3));
  const words = carc === null ? null : adjustmentWords(carc);
  const ofModifier = carc !== null && OF_MODIFIER.has(carc);
  const ofDiagnosis = carc !== null && OF_DIAGNOSIS.has(carc) && categories.length > 0;
  const modifiers = line.modifiers.join(' ');
  return {
    // The payer judged so on the day of the denied service; claims for days since are still to come.
    ...emptyRule(line.serviceDate ?? coded.encounter.date ?? today),
    procedure: line.procedure.code,
    modifiersAre: !ofModifier ? 'any' : modifiers === '' ? 'missing' : 'present',
    modifiers: ofModifier ? modifiers : '',
    diagnosesAre: ofDiagnosis ? 'present' : 'any',
    diagnoses: ofDiagnosis ? [...new Set(categories)].join(' ') : '',
    payer: coverage.payer,
    carc: carc ?? '',
    message: words === null ? '' : `${words.means} ${words.correctBy}`,
  };
}

/** What is wrong with a field, and what to do. */
const WRONG: Record<keyof RuleDraft, string> = {
  procedure: 'A service code has five characters, like 99213 or G0439.',
  modifiersAre: '',
  modifiers: 'Name one to twelve modifiers of two characters, like LT RT 50.',
  diagnosesAre: '',
  diagnoses: 'Name one to twelve ICD-10-CM categories or codes, like M17 E11.4.',
  payer: 'At most 100 characters, on one line.',
  carc: 'A reason code is a number, like 11, or a letter and a number, like B16.',
  message: 'Say what to do, in 10 to 300 characters on one line.',
  from: 'The day as 2026-11-09.',
  to: 'The day as 2026-11-09, not before the first; or nothing.',
};

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((code) => code !== ''),
  ),
];

const condition = (are: Are, codes: string) => (are === 'any' ? null : { are, codes: listOf(codes) });
const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The rule, or what is wrong by field. */
export function finishedRule(
  draft: RuleDraft,
  id: string,
): { ok: true; rule: SiteRule } | { ok: false; wrong: Map<keyof RuleDraft, string> } {
  const read = SiteRuleSchema.safeParse({
    id,
    procedure: draft.procedure.trim().toUpperCase(),
    modifiers: condition(draft.modifiersAre, draft.modifiers),
    diagnoses: condition(draft.diagnosesAre, draft.diagnoses),
    payer: textOrNull(draft.payer),
    carc: textOrNull(draft.carc)?.toUpperCase() ?? null,
    message: draft.message.trim(),
    from: draft.from.trim(),
    to: textOrNull(draft.to),
  });
  const wrong = new Map<keyof RuleDraft, string>();
  for (const { path } of read.error?.issues ?? []) wrong.set(path[0] as keyof RuleDraft, WRONG[path[0] as keyof RuleDraft]);
  if (read.success && read.data.to !== null && read.data.to < read.data.from) wrong.set('to', WRONG.to);
  return read.success && wrong.size === 0 ? { ok: true, rule: read.data } : { ok: false, wrong };
}
