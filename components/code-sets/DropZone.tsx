import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface Props {
  onFiles: (files: File[]) => void;
}

/** Takes files by drop or by the file picker; the picker is what the keyboard reaches. */
export function DropZone({ onFiles }: Props) {
  const over = useSignal(false);
  const id = useId();
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everyone's
    <div
      class="drop-zone"
      data-over={over.value}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>Drop code files here, or choose them:</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".zip,.txt,.xlsx,.csv,.gz"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="muted">
        ICD-10-CM or ICD-10-PCS order file, HCPCS Level II xlsx (zipped or not), or your fee schedule as CSV with code, description and
        charge. Files stay on this computer.
      </p>
    </div>
  );
}
