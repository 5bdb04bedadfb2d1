import './Mark.css';

export type MarkKind = 'stop' | 'warning' | 'info' | 'unchecked' | 'passed' | 'bypassed';

const SHAPES: Record<MarkKind, [string, string]> = {
  stop: ['■', 'Stop'],
  warning: ['▲', 'Warning'],
  info: ['●', 'Information'],
  unchecked: ['○', 'Not checked'],
  passed: ['✓', 'Passed'],
  bypassed: ['▽', 'Overridden'],
};

/** A verdict's shape with its word for those who do not see it. */
export function Mark({ kind }: { kind: MarkKind }) {
  const [shape, word] = SHAPES[kind];
  return (
    <>
      <span class="mark" data-kind={kind} aria-hidden="true">
        {shape}
      </span>
      <span class="sr">{word}: </span>
    </>
  );
}
