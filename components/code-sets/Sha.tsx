import { useSignal } from '@preact/signals';

/** A file's SHA-256: its beginning, and all of it on demand. */
export function Sha({ sha256, of }: { sha256: string; of: string }) {
  const open = useSignal(false);
  return (
    <button
      type="button"
      class="quiet sha"
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <span class="sr">SHA-256 of {of}: </span>
      <code>{open.value ? sha256 : sha256.slice(0, 12)}</code>
    </button>
  );
}
