/** What a code is called where no loaded set knows it: the table's own wording. */
import type { Attributes } from '../findings/finding';
import type { Concept } from '../findings/lexicon/concept';

const ENCOUNTER: Record<string, string> = {
  A: 'initial encounter',
  B: 'initial encounter, open',
  C: 'initial encounter, open type III',
  D: 'subsequent encounter',
  E: 'subsequent encounter, open',
  F: 'subsequent encounter, open type III',
  G: 'subsequent encounter, delayed healing',
  K: 'subsequent encounter, nonunion',
  P: 'subsequent encounter, malunion',
  S: 'sequela',
};

/**
 * The concept's name in full, the words that chose the code, and for an injury the encounter its seventh character stands for:
 * `Distal radius fracture, left, subsequent encounter`. `open`: more specific codes exist, none was chosen.
 */
export function titleOf(concept: Concept, specific: Partial<Attributes>, seventh: string | null, open: boolean): string {
  const name = concept.names.find((one) => one !== one.toUpperCase()) ?? concept.names[0] ?? concept.id;
  const more = Object.values(specific).filter((word) => !name.includes(word));
  const parts = [name.charAt(0).toUpperCase() + name.slice(1), ...(more.length > 0 ? more : open ? ['unspecified'] : [])];
  return [...parts, ...(seventh ? [ENCOUNTER[seventh] ?? seventh] : [])].join(', ');
}
