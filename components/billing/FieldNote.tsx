import type { Fault } from './shape';

interface Props {
  id: string;
  fault: Fault | undefined;
  hint: string | undefined;
}

/** What is wrong with a field, else what to know about it, below it. */
export function FieldNote({ id, fault, hint }: Props) {
  const words = fault?.why ?? hint;
  if (words === undefined) return null;
  return (
    <span id={id} class={fault?.kind === 'wrong' ? 'error' : 'muted'}>
      {fault?.kind === 'needed' && <span aria-hidden="true">▲ </span>}
      {words}
    </span>
  );
}
