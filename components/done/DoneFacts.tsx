import type { Evidence } from '../../lib/chart/chart';
import type { Fact } from './fact';

interface Props {
  name: string;
  facts: Fact[];
  onShow: (evidence: Evidence) => void;
}

/** Side, way in, devices, sizes, counts and times of a procedure, each as the note has it; one pressed shows its words in the page. */
export function DoneFacts({ name, facts, onShow }: Props) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts" aria-label={`Details of ${name}`}>
      {facts.map(({ label, text, evidence }) => (
        <li key={`${label} ${text}`}>
          <button type="button" class="quiet" title={`Show “${evidence.quote}” in the page`} onClick={() => onShow(evidence)}>
            <span class="muted">{label}</span> {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
