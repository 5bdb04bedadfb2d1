import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SiteRule } from '../../lib/rules/site-rule';
import { DraftField } from '../options/DraftField';
import './SiteRuleForm.css';
import { finishedRule, type RuleDraft } from './rule-draft';

interface Props {
  /** What the form is called to those who only hear it. */
  title: string;
  start: RuleDraft;
  /** The id that the rule keeps or gets. */
  id: string;
  onSave: (rule: SiteRule) => void;
  onCancel: () => void;
}

const CONDITIONS = [
  ['any', 'do not matter'],
  ['missing', 'none of these is there'],
  ['present', 'one of these is there'],
] as const;

/** A rule of the site being written: which lines to warn of, and what to say. Nothing is kept until it is saved. */
export function SiteRuleForm({ title, start, id, onSave, onCancel }: Props) {
  const draft = useSignal(start);
  const pressed = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const finished = finishedRule(draft.value, id);
  const whyOf = (field: keyof RuleDraft): string | null => (pressed.value && !finished.ok ? (finished.wrong.get(field) ?? null) : null);
  const change = (part: Partial<RuleDraft>): void => {
    draft.value = { ...draft.value, ...part };
  };
  const save = (event: Event): void => {
    event.preventDefault();
    pressed.value = true;
    if (finished.ok) onSave(finished.rule);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const field = (name: keyof RuleDraft, label: string, more: { hint?: string; mono?: boolean } = {}) => (
    <DraftField label={label} value={draft.value[name]} why={whyOf(name)} onValue={(text) => change({ [name]: text })} {...more} />
  );
  return (
    <form
      ref={form}
      class="site-rule-form"
      aria-label={title}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p class="muted">Warns of a line with this service code when everything named here is so.</p>
      {field('procedure', 'Service code', { mono: true })}
      <Choice label="Modifiers" value={draft.value.modifiersAre} onValue={(modifiersAre) => change({ modifiersAre })} />
      {draft.value.modifiersAre !== 'any' && field('modifiers', 'Which modifiers', { hint: 'Like LT RT 50.', mono: true })}
      <Choice label="Diagnoses of the line" value={draft.value.diagnosesAre} onValue={(diagnosesAre) => change({ diagnosesAre })} />
      {draft.value.diagnosesAre !== 'any' &&
        field('diagnoses', 'Which diagnoses', { hint: 'Categories or codes, like M17 E11.4.', mono: true })}
      {field('payer', 'Payer', { hint: 'As claims name it; empty: every payer.' })}
      {field('carc', 'Reason it was denied for', { hint: 'Claim Adjustment Reason Code; may be empty.', mono: true })}
      {field('message', 'What to say', { hint: 'In your own words. Name no patient.' })}
      {field('from', 'From day of service', { mono: true })}
      {field('to', 'To day of service', { hint: 'Empty: no end.', mono: true })}
      <div class="actions">
        <button type="submit" class="primary">
          Save the rule
        </button>{' '}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Choice({
  label,
  value,
  onValue,
}: {
  label: string;
  value: RuleDraft['modifiersAre'];
  onValue: (value: RuleDraft['modifiersAre']) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value as RuleDraft['modifiersAre'])}>
        {CONDITIONS.map(([are, words]) => (
          <option key={are} value={are}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
