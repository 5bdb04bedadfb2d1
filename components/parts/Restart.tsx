interface Props {
  /** What stopped, as a sentence. */
  says: string;
  onRestart: () => void;
}

/** Something of the panel stopped answering; the one way out is to start the panel anew. Drafts are kept. */
export function Restart({ says, onRestart }: Props) {
  return (
    <p class="error" role="alert">
      {says}{' '}
      <button type="button" class="quiet" onClick={onRestart}>
        Restart the panel
      </button>
    </p>
  );
}
