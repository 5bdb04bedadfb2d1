import type { SectionKind } from '../../lib/chart/chart';

const NAMES: Partial<Record<SectionKind, string>> = {
  hpi: 'History of present illness',
  ros: 'Review of systems',
  'assessment-plan': 'Assessment and plan',
  other: 'Unnamed section',
};

/** A section's name as a coder reads it. */
export function sectionName(kind: SectionKind): string {
  const plain = kind.replaceAll('-', ' ');
  return NAMES[kind] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
