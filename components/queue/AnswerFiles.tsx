import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { QueueState } from '../../lib/queue/entry';
import type { AnswersTaken } from '../effects';
import { Section } from '../parts/Section';
import { count } from '../parts/words';
import './AnswerFiles.css';
import { STATE_WORDS } from './state-words';

interface Props {
  onFile: (file: { name: string; text: string }) => Promise<AnswersTaken>;
}

interface Outcome {
  name: string;
  taken: AnswersTaken | null;
  why: string | null;
}

/** More than any clearinghouse puts into one file of answers. */
const MAX_CHARS = 8_388_608;

/** How many claims came to which state. */
function movesOf({ applied }: AnswersTaken): string {
  const counts = new Map<QueueState, number>();
  for (const { state } of applied) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, n]) => `${n} ${STATE_WORDS[state]}`).join(', ');
}

/** Takes files of answers dropped on the queue, or chosen here; says of each what it moved and what in it could not be used. */
export function AnswerFiles({ onFile }: Props) {
  const over = useSignal(false);
  const working = useSignal('');
  const outcomes = useSignal<Outcome[]>([]);
  const id = useId();

  async function take(files: File[]): Promise<void> {
    outcomes.value = [];
    for (const file of files) {
      working.value = `Reading ${file.name}…`;
      const { name } = file;
      const outcome =
        file.size > MAX_CHARS
          ? { name, taken: null, why: 'It is larger than 8 MB. Ask the clearinghouse for smaller files.' }
          : await file
              .text()
              .then((text) => onFile({ name: name.slice(0, 255), text }))
              .then(
                (taken): Outcome => ({ name, taken, why: null }),
                (error: unknown): Outcome => ({ name, taken: null, why: error instanceof Error ? error.message : 'It could not be read.' }),
              );
      outcomes.value = [...outcomes.value, outcome];
    }
    working.value = '';
  }

  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this a file let go beside the zone would open in place of the panel.
      event.preventDefault();
      over.value = true;
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent): void => {
      over.value = false;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void take(files);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });

  return (
    <Section id="answers" title="Answers in files">
      <div class="answer-zone" data-over={over.value}>
        <label for={id}>{over.value ? 'Let go to read' : 'Drop 999, 277CA or 835 files here, or choose them:'}</label>
        <input
          id={id}
          type="file"
          multiple
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) void take(files);
          }}
        />
      </div>
      <div role="status">
        {working.value !== '' && <p>{working.value}</p>}
        {outcomes.value.map(({ name, taken, why }) => (
          <div key={name} class="outcome">
            {why !== null && (
              <p class="error">
                {name}: {why}
              </p>
            )}
            {taken !== null && (
              <p>
                {name} ({taken.kind}):{' '}
                {taken.applied.length === 0
                  ? 'no claim changed'
                  : `${count(taken.applied.length, 'claim', 'claims')} changed: ${movesOf(taken)}`}
                {taken.unchanged > 0 && `; ${taken.unchanged} as before`}
                {taken.notOurs > 0 && `; ${taken.notOurs} not of this computer`}.
              </p>
            )}
            {taken !== null && taken.problems.length > 0 && (
              <ul class="error">
                {taken.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
