import type { CardNote, CardStep } from '../../lib/codes/card';
import { LinkedText } from './LinkedText';
import { NOTE_KINDS } from './note-words';

interface Props {
  notes: CardNote[];
  path: CardStep[];
  onFollow: (from: string, to: string | null) => void;
}

/** Where an inherited note stands, as a coder would say it. */
function placeOf({ of }: CardNote, path: CardStep[]): string {
  const kind = path.find(({ code }) => code === of)?.kind ?? 'code';
  return kind === 'code' ? `from ${of}` : `from ${kind} ${of}`;
}

/** All notes that apply, by kind; each says where it stands when that is not the code itself. */
export function CardNotes({ notes, path, onFollow }: Props) {
  const kinds = NOTE_KINDS.flatMap(([kind, name]) => {
    const those = notes.filter((note) => note.kind === kind);
    return those.length === 0 ? [] : [{ kind, name, those }];
  });
  if (kinds.length === 0) return <p class="muted">No note applies.</p>;
  return (
    <dl class="notes">
      {kinds.map(({ kind, name, those }) => (
        <div key={kind} data-kind={kind}>
          <dt>{name}</dt>
          <dd>
            <ul>
              {those.map((note, index) => (
                <li key={index}>
                  <LinkedText text={note.text} links={note.links} onFollow={onFollow} />
                  {note.inherited && <span class="muted"> {placeOf(note, path)}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
