import type { CardNote, CardStep } from '../../lib/codes/card';
import { LinkedText } from './LinkedText';
import { NOTE_KINDS } from './note-words';

interface Props {
  notes: CardNote[];
  path: CardStep[];
  onFollow: (from: string, to: string | null) => void;
}

/** Notes of one kind that stand at one place. */
interface Group {
  key: string;
  kind: CardNote['kind'];
  name: string;
  /** Where they stand, when that is not the code itself. */
  from: string | null;
  notes: CardNote[];
}

/** Where an inherited note stands, as a coder would say it. */
function placeOf({ of, inherited }: CardNote, path: CardStep[]): string | null {
  if (!inherited) return null;
  const kind = path.find(({ code }) => code === of)?.kind ?? 'code';
  return kind === 'code' ? `from ${of}` : `from ${kind} ${of}`;
}

/** By kind, and within a kind by place, nearest to the code first, as the notes come. */
function grouped(notes: CardNote[], path: CardStep[]): Group[] {
  return NOTE_KINDS.flatMap(([kind, name]) => {
    const groups = new Map<string, Group>();
    for (const note of notes.filter((other) => other.kind === kind)) {
      const from = placeOf(note, path);
      const key = `${kind} ${from ?? ''}`;
      const group = groups.get(key) ?? { key, kind, name, from, notes: [] };
      group.notes.push(note);
      groups.set(key, group);
    }
    return [...groups.values()];
  });
}

/** All notes that apply, by kind; each says where it stands when that is not the code itself. */
export function CardNotes({ notes, path, onFollow }: Props) {
  const groups = grouped(notes, path);
  if (groups.length === 0) return <p class="muted">No note applies.</p>;
  return (
    <dl class="notes">
      {groups.map(({ key, kind, name, from, notes: those }) => (
        <div key={key} data-kind={kind}>
          <dt>
            {name}
            {from !== null && <span class="muted"> {from}</span>}
          </dt>
          <dd>
            <ul>
              {those.map(({ text, links }, index) => (
                <li key={index}>
                  <LinkedText text={text} links={links} onFollow={onFollow} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
