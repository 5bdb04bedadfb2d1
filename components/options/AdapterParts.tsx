import { useId } from 'preact/hooks';
import { DocumentKindSchema } from '../../lib/chart/chart';
import { LIST_NAMES } from '../../lib/chart/facts';
import type { SiteSection } from '../../lib/chart/site-definition';
import { kindOf, partWords, withKind } from './adapter-draft';
import { DraftField } from './DraftField';

interface Props {
  sections: SiteSection[];
  whyOf: (field: string) => string | null;
  hintOf: (field: string) => string | undefined;
  onSections: (sections: SiteSection[]) => void;
}

/** The parts of the page that are lists or documents of the chart. */
export function AdapterParts({ sections, whyOf, hintOf, onSections }: Props) {
  const change = (at: number, section: SiteSection): void => onSections(sections.map((old, i) => (i === at ? section : old)));
  return (
    <fieldset class="adapter-group">
      <legend>Lists and documents</legend>
      {sections.map((section, i) => (
        <div key={i} class="adapter-part" role="group" aria-label={`Part ${i + 1}`} data-row>
          <KindField n={i + 1} kind={kindOf(section)} onKind={(kind) => change(i, withKind(section, kind))} />
          <DraftField
            label={`Selector of part ${i + 1}`}
            value={section.selector}
            why={whyOf(`sections.${i}.selector`)}
            hint={hintOf(`sections.${i}.selector`)}
            mono
            onValue={(selector) => change(i, { ...section, selector })}
          />
          {'document' in section && (
            <DraftField
              label={`Title of part ${i + 1}`}
              value={section.title}
              why={null}
              hint="Empty: as the page names it."
              onValue={(title) => change(i, { ...section, title })}
            />
          )}
          <button type="button" class="quiet" onClick={() => onSections(sections.filter((_, at) => at !== i))}>
            Remove part {i + 1}
          </button>
        </div>
      ))}
      <button type="button" data-heading onClick={() => onSections([...sections, { selector: '', list: 'problems' }])}>
        Add a part
      </button>
    </fieldset>
  );
}

function KindField({ n, kind, onKind }: { n: number; kind: string; onKind: (kind: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>Part {n} holds</label>
      <select id={id} value={kind} onChange={(event) => onKind(event.currentTarget.value)}>
        <optgroup label="A list">
          {LIST_NAMES.map((name) => (
            <option key={name} value={name}>
              {partWords(name)}
            </option>
          ))}
        </optgroup>
        <optgroup label="A document">
          {DocumentKindSchema.options.map((name) => (
            <option key={name} value={name}>
              {name === 'other' ? 'Other document' : partWords(name)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
