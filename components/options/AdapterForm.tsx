import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { BANNER_FIELDS, ENCOUNTER_FIELDS, type FieldProblem, problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import type { SiteAdapterEffects, Tried } from '../effects';
import { useKeptFocus } from '../parts/use-kept-focus';
import { AdapterParts } from './AdapterParts';
import { draftOf, finished, idFrom } from './adapter-draft';
import { DraftField } from './DraftField';
import { hintsOf, sentenceOf } from './tried-words';

interface Props {
  /** Null: a new one. */
  definition: SiteDefinition | null;
  others: SiteDefinition[];
  effects: SiteAdapterEffects;
  onSave: (definition: SiteDefinition) => void;
  onCancel: () => void;
}

const LABELS: Record<string, string> = {
  name: 'Patient’s name',
  mrn: 'MRN',
  birthDate: 'Birth date',
  sex: 'Sex',
  ref: 'Encounter number',
  date: 'Date of service',
  endDate: 'Discharge date',
  class: 'Visit type',
  provider: 'Provider',
  reason: 'Reason for visit',
};

/** One site adapter being written. Nothing is kept until it is saved, and it is saved only when every field can be used. */
export function AdapterForm({ definition, others, effects, onSave, onCancel }: Props) {
  const draft = useSignal(draftOf(definition));
  const pressed = useSignal(false);
  const tried = useSignal<Tried | null | 'trying' | 'failed'>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useKeptFocus(form);

  const now = finished(draft.value);
  const problems = problemsOf(now, others, document);
  // What is still empty is no mistake until somebody wants to save it.
  const whyOf = (field: string): string | null => {
    const found = problems.find((problem) => problem.field === field);
    return found && (pressed.value || textAt(draft.value, field) !== '') ? found.why : null;
  };
  const hints = typeof tried.value === 'object' ? hintsOf(tried.value) : new Map<string, string>();
  const hintOf = (field: string): string | undefined => hints.get(field);
  const change = (part: Partial<SiteDefinition>): void => {
    draft.value = { ...draft.value, ...part };
    tried.value = null;
  };
  const save = (event: Event): void => {
    event.preventDefault();
    pressed.value = true;
    if (problems.length === 0) onSave(now);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const tryOut = async (): Promise<void> => {
    pressed.value = true;
    tried.value = 'trying';
    tried.value = await effects.tryOut(now).catch(() => 'failed' as const);
  };
  const group = (of: 'banner' | 'encounter', legend: string, fields: readonly string[]) => (
    <fieldset class="adapter-group">
      <legend>{legend}</legend>
      {fields.map((field) => (
        <DraftField
          key={field}
          label={LABELS[field] ?? field}
          value={(draft.value[of] as Record<string, string>)[field] ?? ''}
          why={whyOf(`${of}.${field}`)}
          hint={hintOf(`${of}.${field}`)}
          mono
          onValue={(text) => change({ [of]: { ...draft.value[of], [field]: text } })}
        />
      ))}
    </fieldset>
  );
  const { id, title, pattern, sections } = draft.value;
  const ownId = id !== idFrom(title) && id !== '';
  return (
    <form ref={form} class="adapter-form" aria-label={definition ? `Edit ${definition.title}` : 'New adapter'} noValidate onSubmit={save}>
      <DraftField
        label="Name of the EHR"
        value={title}
        why={whyOf('title')}
        onValue={(text) => change({ title: text, ...(definition === null && !ownId && { id: idFrom(text) }) })}
      />
      <DraftField
        label="Id"
        value={id}
        why={whyOf('id')}
        hint="Lower case and dashes; stands beside what it read."
        mono
        onValue={(text) => change({ id: text })}
      />
      <DraftField
        label="Address pattern"
        value={pattern}
        why={whyOf('pattern')}
        hint="With * for what changes: https://*.ehr.example/chart/*"
        mono
        onValue={(text) => change({ pattern: text })}
      />
      <p class="muted">
        The fields below take CSS selectors. #visit@title reads the element’s attribute title. Leave empty what the page is read for rightly
        already.
      </p>
      {group('banner', 'Patient banner', BANNER_FIELDS)}
      {group('encounter', 'Encounter', ENCOUNTER_FIELDS)}
      <AdapterParts sections={sections} whyOf={whyOf} hintOf={hintOf} onSections={(parts) => change({ sections: parts })} />
      <p role="status" class={tried.value === 'failed' ? 'error' : 'muted'}>
        {sentenceOf(tried.value, problems as FieldProblem[], pressed.value)}
      </p>
      <div class="adapter-actions">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" disabled={tried.value === 'trying'} onClick={() => void tryOut()}>
          Try it on the open page
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function textAt(definition: SiteDefinition, field: string): string {
  let at: unknown = definition;
  for (const step of field.split('.')) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === 'string' ? at.trim() : '';
}
