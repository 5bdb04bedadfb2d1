import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The button that asks, and what is asked, both for this claim. */
  open: ComponentChildren;
  question: string;
  /** What an answer means, and what a wrong one costs. */
  means: ComponentChildren;
  /** The way out that changes nothing; it has the keyboard first, and Escape is the same. */
  keep: string;
  answers: readonly [words: string, answer: () => void][];
}

/** A step that cannot be taken back, behind a question; the keyboard is led into it and out again. */
export function Asked({ open, question, means, keep, answers }: Props) {
  const asking = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking.value) first.current?.focus();
    else if (was.current) opener.current?.focus();
    was.current = asking.value;
  }, [asking.value]);

  if (!asking.value)
    return (
      <button ref={opener} type="button" class="quiet" onClick={() => (asking.value = true)}>
        {open}
      </button>
    );
  return (
    <div
      class="asked"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        asking.value = false;
      }}
    >
      <p>{means}</p>
      <button ref={first} type="button" onClick={() => (asking.value = false)}>
        {keep}
      </button>
      {answers.map(([words, answer]) => (
        <Fragment key={words}>
          {' '}
          <button
            type="button"
            onClick={() => {
              asking.value = false;
              answer();
            }}
          >
            {words}
          </button>
        </Fragment>
      ))}
    </div>
  );
}
