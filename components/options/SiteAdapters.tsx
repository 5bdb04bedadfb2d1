import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SiteDefinition } from '../../lib/chart/site-definition';
import type { SiteAdapterEffects } from '../effects';
import { useKeptFocus } from '../parts/use-kept-focus';
import { count } from '../parts/words';
import type { Surroundings } from '../surroundings';
import { AdapterForm } from './AdapterForm';
import { adaptersFile, readAdaptersFile } from './adapter-file';
import './SiteAdapters.css';

interface Props {
  adapters: SiteDefinition[];
  managed: boolean;
  effects: SiteAdapterEffects;
  saveFile: Surroundings['saveFile'];
  onAdapters: (adapters: SiteDefinition[]) => void;
}

/** How the site's own EHRs are read: added, changed and removed by hand, or as a file. */
export function SiteAdapters({ adapters, managed, effects, saveFile, onAdapters }: Props) {
  /** The place of the one being edited; the number of all for a new one; null for none. */
  const editing = useSignal<number | null>(null);
  const said = useSignal<{ text: string; wrong: string[] }>({ text: '', wrong: [] });
  const section = useRef<HTMLElement>(null);
  const back = useRef<number | null>(null);
  const file = useId();
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

  const put = (definition: SiteDefinition): void => {
    onAdapters(
      adapters.map((old, i) => (i === editing.value ? definition : old)).concat(editing.value === adapters.length ? definition : []),
    );
    editing.value = null;
    said.value = { text: `Saved ${definition.title}.`, wrong: [] };
  };
  const remove = (at: number): void => {
    said.value = { text: `Removed ${adapters[at]?.title}.`, wrong: [] };
    onAdapters(adapters.filter((_, i) => i !== at));
  };
  const take = async (chosen: File): Promise<void> => {
    const read = readAdaptersFile(await chosen.text(), document);
    if (read.wrong.length > 0) {
      said.value = { text: `Nothing was imported from ${chosen.name}.`, wrong: read.wrong };
      return;
    }
    const ids = new Set(read.adapters.map(({ id }) => id));
    const replaced = adapters.filter(({ id }) => ids.has(id)).length;
    onAdapters([...adapters.filter(({ id }) => !ids.has(id)), ...read.adapters]);
    said.value = {
      text: `Imported ${count(read.adapters.length, 'adapter', 'adapters')}${replaced > 0 ? `; ${replaced} of the same id replaced` : ''}.`,
      wrong: [],
    };
  };

  return (
    <section ref={section} aria-labelledby="adapters-title" class="site-adapters">
      <h2 id="adapters-title" data-heading tabIndex={-1}>
        Your own EHRs
      </h2>
      <p class="muted">
        Charts are read without any setting. Where one is read wrongly, say here where its parts are; these adapters are asked before those
        that come with Chartside.
      </p>
      {managed && <p class="muted">Set by your administrator.</p>}
      {adapters.length === 0 && <p class="muted">None set up.</p>}
      <ul class="adapters">
        {adapters.map(({ id, title, pattern }, i) => (
          <li key={id} data-row>
            <span>
              {title} <code>{pattern}</code>
            </span>
            {!managed && (
              <span>
                <button type="button" data-edits disabled={editing.value !== null} onClick={() => (editing.value = i)}>
                  Edit<span class="sr"> {title}</span>
                </button>{' '}
                <button type="button" disabled={editing.value !== null} onClick={() => remove(i)}>
                  Remove<span class="sr"> {title}</span>
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!managed && editing.value === null && (
        <button type="button" data-edits onClick={() => (editing.value = adapters.length)}>
          Add an adapter
        </button>
      )}{' '}
      {adapters.length > 0 && (
        <button type="button" onClick={() => saveFile('chartside-adapters.json', 'application/json', adaptersFile(adapters))}>
          Export as a file
        </button>
      )}
      {!managed && editing.value === null && (
        <div class="field">
          <label for={file}>Import a file</label>
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) void take(chosen);
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      <div role="status">
        {said.value.text !== '' && <p class={said.value.wrong.length > 0 ? 'error' : 'muted'}>{said.value.text}</p>}
        {said.value.wrong.length > 0 && (
          <ul class="error">
            {said.value.wrong.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      {editing.value !== null && (
        <AdapterForm
          key={editing.value}
          definition={adapters[editing.value] ?? null}
          others={adapters.filter((_, i) => i !== editing.value)}
          effects={effects}
          onSave={put}
          onCancel={() => (editing.value = null)}
        />
      )}
    </section>
  );
}
