/** The one shape of every documentation gap and every claim edit. */
import type { Chart, Evidence } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { CodedEncounter } from '../coding/coded-encounter';
import { judgedOn } from '../coding/coded-encounter';
import type { Finding } from '../findings/finding';
import type { SiteRule } from './site-rule';

export type Severity = 'error' | 'warning' | 'info';
/** `bypassed`: failed, and a person overrode it with a reason. `no-data`: could not be judged, and the claim is not clean. */
export type Verdict = 'pass' | 'fail' | 'bypassed' | 'no-data';

/** Where a rule comes from. `edition` names the year or release that was read. */
export interface Authority {
  source: string;
  section: string;
  edition: string;
}

/** What a person may do about a failed rule: neutral, one click, never done by itself. */
export type FixAction =
  | { kind: 'replace-code'; diagnosis: string; code: Code }
  | { kind: 'remove-diagnosis'; diagnosis: string }
  | { kind: 'add-diagnosis'; code: Code }
  | { kind: 'move-diagnosis'; diagnosis: string; before: string | null }
  | { kind: 'set-modifiers'; line: string; modifiers: string[] }
  | { kind: 'set-pointers'; line: string; diagnosisIds: string[] }
  | { kind: 'open-settings' };
export interface Fix {
  label: string;
  action: FixAction;
}

/** What a rule spoke about: `id` of a diagnosis, line, document or finding, `label` for the screen. */
export interface Subject {
  kind: 'diagnosis' | 'line' | 'document' | 'finding' | 'claim';
  id: string;
  label: string;
}

/** `family` and `catalogue` are the rule's own: which list it stands in and our number for it. */
export interface Issue {
  rule: string;
  family: 'documentation' | 'claim';
  catalogue: string;
  title: string;
  severity: Severity;
  verdict: Verdict;
  subject: Subject;
  message: string;
  authority: Authority;
  evidence: Evidence[];
  fixes: Fix[];
  /** True: a person may override it with a reason. */
  bypassable: boolean;
}

/** The site's own facts that claim edits need; null where not set up. NPIs as ten digits. */
export interface Site {
  billingNpi: string | null;
  renderingNpi: string | null;
}

/** A claim already in the queue, reduced to what the duplicate edit (L10) compares. */
export interface QueuedService {
  claimId: string;
  patientKey: string;
  serviceDate: string;
  renderingNpi: string | null;
  code: string;
  modifiers: string[];
  live: boolean;
}

/** Everything a rule may look at. `date` is the day of judgement; null when the encounter's date is not known. */
export interface RuleContext {
  chart: Chart;
  findings: Finding[];
  coded: CodedEncounter;
  book: CodeBook;
  site: Site;
  queued: QueuedService[];
  /** The patient's key as in {@link QueuedService}; null without identity. */
  patientKey: string | null;
  /** The claim this one replaces, if any: it is no duplicate of it. */
  replaces: string | null;
  /** The payer as the claim names it; null where it does not yet. */
  payer: string | null;
  /** Charges in cents that stand on a hospital's claim by a revenue code alone; left out: none. */
  charges?: number[] | undefined;
  /** The rules that this site wrote for itself. */
  siteRules: SiteRule[];
  date: string | null;
}

/** What `check` answers for one subject. */
export type Judgement =
  | { verdict: 'pass' }
  | { verdict: 'fail'; message: string; evidence?: Evidence[]; fixes?: Fix[] }
  | { verdict: 'no-data'; message: string };

export const pass = (): Judgement => ({ verdict: 'pass' });
export const fail = (message: string, more: { evidence?: Evidence[]; fixes?: Fix[] } = {}): Judgement => ({
  verdict: 'fail',
  message,
  ...more,
});
export const noData = (message: string): Judgement => ({ verdict: 'no-data', message });

/**
 * A rule. `catalogue` is our number for it (`D01`, `L05`, `G36`). `select` finds what it speaks about (empty: does not
 * apply); `check` judges one subject. `from`/`to`: days on which the rule itself holds.
 */
export interface Rule<T = never> {
  id: string;
  family: 'documentation' | 'claim';
  catalogue: string;
  title: string;
  severity: Severity;
  authority: Authority;
  bypassable?: boolean;
  from?: string;
  to?: string;
  select(context: RuleContext): T[];
  subject(item: T, context: RuleContext): Subject;
  check(item: T, context: RuleContext): Judgement;
}

/** Types a rule; `T` is inferred from `select`. */
export const defineRule = <T>(rule: Rule<T>): Rule<T> => rule;

/** Runs one rule over the context. A rule that throws yields no-data and harms no other. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules over different subjects
export function runRule(rule: Rule<any>, context: RuleContext): Issue[] {
  const { date } = context;
  if (date && ((rule.from && date < rule.from) || (rule.to && date > rule.to))) return [];
  const base = {
    rule: rule.id,
    family: rule.family,
    catalogue: rule.catalogue,
    title: rule.title,
    severity: rule.severity,
    authority: rule.authority,
    bypassable: rule.bypassable ?? false,
  };
  const broken = (subject: Subject): Issue => ({
    ...base,
    verdict: 'no-data',
    subject,
    message: `${rule.title}: this check could not run.`,
    evidence: [],
    fixes: [],
  });
  try {
    return rule.select(context).map((item): Issue => {
      const subject = rule.subject(item, context);
      try {
        const judged = rule.check(item, context);
        const bypass =
          judged.verdict === 'fail' &&
          base.bypassable &&
          context.coded.bypasses.some((b) => b.rule === rule.id && b.subject === subject.id);
        return {
          ...base,
          subject,
          verdict: bypass ? 'bypassed' : judged.verdict,
          message: judged.verdict === 'pass' ? rule.title : judged.message,
          evidence: judged.verdict === 'fail' ? (judged.evidence ?? []) : [],
          fixes: judged.verdict === 'fail' ? (judged.fixes ?? []) : [],
        };
      } catch {
        return broken(subject);
      }
    });
  } catch {
    return [broken({ kind: 'claim', id: 'claim', label: rule.title })];
  }
}

/** Fills in the day of judgement. */
export const contextOf = (context: Omit<RuleContext, 'date'>): RuleContext => ({ ...context, date: judgedOn(context.coded) });
