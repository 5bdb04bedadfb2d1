import { progressWords } from './progress-words';
import type { Task } from './task';

interface Props {
  /** What is on its way, for those who only hear it. */
  label: string;
  task: Task;
}

/** A bar and a line: how far one file is. */
export function TaskProgress({ label, task }: Props) {
  const { bytes, total, stage } = task.progress;
  // Rows and phrases come in an unknown number: only bytes have an end that is known.
  const known = total > 0 && (stage === 'reading' || stage === 'downloading');
  return (
    <>
      {/* What only waits does not move. */}
      {stage !== 'waiting' && <progress aria-label={label} max={Math.max(1, total)} {...(known ? { value: bytes } : {})} />}
      <span class="num muted pace">{progressWords(task.progress, task.pace)}</span>
    </>
  );
}
