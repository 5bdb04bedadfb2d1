import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import './DropZone.css';

interface Props {
  onFiles: (files: File[]) => void;
}

/** Takes files dropped anywhere on the page, or chosen here; the file picker is what the keyboard reaches. */
export function DropZone({ onFiles }: Props) {
  const over = useSignal(false);
  const id = useId();
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length) onFiles(files);
  };

  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this a file let go beside the zone would open in place of the page.
      event.preventDefault();
      over.value = true;
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent): void => {
      over.value = false;
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      take(event.dataTransfer.files);
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
    <div class="drop-zone" data-over={over.value}>
      <label for={id}>{over.value ? 'Let go to import' : 'Drop code files anywhere on this page, or choose them:'}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".zip,.txt,.xlsx,.csv,.xml,.gz,.tsv"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="muted">
        As they come from CDC, CMS and the AMA, zipped or not, several at once: ICD-10-CM and PCS releases and books, HCPCS Level II, NCCI,
        MUE, add-on, POA and HCC lists; and your own fee schedule or CPT list. What a file is, is told by what is in it. Files stay on this
        computer.
      </p>
    </div>
  );
}
