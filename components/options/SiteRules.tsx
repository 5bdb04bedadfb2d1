import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_SITE_RULES, type SiteRule } from '../../lib/rules/site-rule';
import { draftOfRule, emptyRule } from '../denials/rule-draft';
import { SiteRuleForm } from '../denials/SiteRuleForm';
import { useKeptFocus } from '../parts/use-kept-focus';
import { usDay } from '../parts/words';

interface Props {
  rules: SiteRule[];
  managed: boolean;
  /** `YYYY-MM-DD`, in the reader's zone. */
  today: string;
  onRules: (rules: SiteRule[]) => void;
}

const condition = (what: string, rule: SiteRule['modifiers']): string[] =>
  rule === null ? [] : [`${what} ${rule.are === 'missing' ? 'without' : 'with'} ${rule.codes.join(', ')}`];

/** When a rule warns, in one line. */
const when = (rule: SiteRule): string =>
  [
    ...condition('modifiers', rule.modifiers),
    ...condition('diagnoses', rule.diagnoses),
    ...(rule.payer === null ? [] : [`payer ${rule.payer}`]),
    ...(rule.carc === null ? [] : [`denied with reason ${rule.carc}`]),
    `from ${usDay(rule.from)}${rule.to === null ? '' : ` to ${usDay(rule.to)}`}`,
  ].join('; ');

/** A free id: the service code and a number. */
function freeId(procedure: string, rules: SiteRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  let n = 1;
  while (taken.has(`${procedure}-${n}`)) n += 1;
  return `${procedure}-${n}`;
}

/** What coders are warned of at this site before a claim is sent: added, changed and removed by hand. */
export function SiteRules({ rules, managed, today, onRules }: Props) {
  /** The place of the one being edited; the number of all for a new one; null for none. */
  const editing = useSignal<number | null>(null);
  const said = useSignal('');
  const section = useRef<HTMLElement>(null);
  const back = useRef<number | null>(null);
  useKeptFocus(section);
  // The form came from a button: that is where the keyboard goes on.
  useLayoutEffect(() => {
    if (editing.value !== null) back.current = editing.value;
    else if (back.current !== null) {
      const buttons = section.current?.querySelectorAll<HTMLElement>('[data-edits]');
      (buttons?.[back.current] ?? buttons?.[buttons.length - 1])?.focus();
      back.current = null;
    }
  }, [editing.value]);

  const put = (rule: SiteRule): void => {
    const before = editing.value === null ? undefined : rules[editing.value];
    onRules(
      before === undefined ? [...rules, { ...rule, id: freeId(rule.procedure, rules) }] : rules.map((old) => (old === before ? rule : old)),
    );
    editing.value = null;
    said.value = `Saved the rule for ${rule.procedure}.`;
  };
  const remove = (at: number): void => {
    said.value = `Removed the rule for ${rules[at]?.procedure}.`;
    onRules(rules.filter((_, place) => place !== at));
  };
  const edited = editing.value === null ? undefined : rules[editing.value];

  return (
    <section ref={section} aria-labelledby="site-rules-title" class="site-rules">
      <h2 id="site-rules-title" data-heading tabIndex={-1}>
        Rules of your site
      </h2>
      <p class="muted">
        What your payers denied before. A rule warns while the claim is coded; it stops nothing. Most are made from a denied line, in the
        panel’s Queue.
      </p>
      {managed && <p class="muted">Set by your administrator.</p>}
      {rules.length === 0 && <p class="muted">None yet.</p>}
      <ul>
        {rules.map((rule, at) => (
          <li key={rule.id} data-row>
            <span>
              <code>{rule.procedure}</code> {rule.message} <span class="muted">{when(rule)}</span>
            </span>
            {!managed && (
              <span>
                <button type="button" data-edits disabled={editing.value !== null} onClick={() => (editing.value = at)}>
                  Edit
                  <span class="sr">
                    {' '}
                    the rule for {rule.procedure}: {rule.message}
                  </span>
                </button>{' '}
                <button type="button" disabled={editing.value !== null} onClick={() => remove(at)}>
                  Remove
                  <span class="sr">
                    {' '}
                    the rule for {rule.procedure}: {rule.message}
                  </span>
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!managed && editing.value === null && rules.length < MAX_SITE_RULES && (
        <button type="button" data-edits onClick={() => (editing.value = rules.length)}>
          Add a rule
        </button>
      )}
      <p role="status" class="muted">
        {said.value}
      </p>
      {editing.value !== null && (
        <SiteRuleForm
          key={editing.value}
          title={edited === undefined ? 'New rule of your site' : `Edit the rule for ${edited.procedure}`}
          start={edited === undefined ? emptyRule(today) : draftOfRule(edited)}
          id={edited?.id ?? 'new'}
          onSave={put}
          onCancel={() => (editing.value = null)}
        />
      )}
    </section>
  );
}
