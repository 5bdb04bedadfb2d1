/** OpenEMR's form of one issue: a problem, allergy, drug or operation that is looked at or changed in its fields. */
import type { Known } from '../adapter';
import { addRows } from '../add-rows';
import type { ReadEnv } from '../chart-env';
import { noFacts, type PageReading } from '../facts';
import { placeIn } from '../lists/row-words';
import type { Cell, Row } from '../row';
import { elementAbove, first, lineOf } from '../safe-dom';
import type { Work } from '../slices';
import { chosenIn, fieldOf, valueOf } from './form-fields';

type List = 'problems' | 'allergies' | 'medications' | 'procedures';
/** The kinds by their names in the address, and as the form prints them. */
const KINDS: [list: List, words: RegExp][] = [
  ['problems', /^(?:medical_problem|dental|health_concern)$|\b(?:problem|dental|health concern)\b/i],
  ['allergies', /^allergy$|\ballergy\b/i],
  ['medications', /^medication$|\bmedication\b/i],
  ['procedures', /^surgery$|\bsurgery\b/i],
];

/** The list of the issue: the address says it, whatever language the form is in; else the form does, where it is of one kind alone. */
function listOf(page: Document, url: URL): List | null {
  const type = first(page, 'input[type="hidden"][name="form_type"]');
  const said = url.searchParams.get('thistype') || lineOf(type && elementAbove(type));
  return KINDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** The issue that is open; nothing where a new one is being entered. */
export function* issueInForm(page: Document, env: ReadEnv, { snapshot }: PageReading): Work<Known> {
  const field = fieldOf(page, 'form_title');
  const list = listOf(page, env.url);
  const title = valueOf(page, 'form_title');
  const box = field && snapshot.boxOf.get(field);
  if (!box || list === null || title === '' || !/[1-9]/.test(env.url.searchParams.get('issue') || valueOf(page, 'issue'))) return {};
  const directions = list === 'medications' ? valueOf(page, 'form_medication[drug_dosage_instructions]') : '';
  const said: Cell[] = [
    { label: 'Begin', text: valueOf(page, 'form_begin') },
    { label: 'End', text: valueOf(page, 'form_end') },
    { label: 'Code', text: list === 'problems' ? valueOf(page, 'form_diagnosis') : '' },
    { label: 'Reaction', text: list === 'allergies' ? chosenIn(page, 'form_reaction') : '' },
    { label: 'Sig', text: directions },
  ];
  const row: Row = {
    cells: [{ label: 'Title', text: title }, ...said.filter(({ text }) => text !== '')],
    above: [],
    text: [title, directions].filter(Boolean).join(' '),
    group: null,
    table: true,
    visibility: box.visibility,
    box,
  };
  const found = noFacts();
  yield* addRows(found, list, [row], placeIn(env), null);
  return { [list]: found[list] };
}
