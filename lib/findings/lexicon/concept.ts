/** What the reader knows of one clinical concept: its names and what is to be read beside it. */
import type { Attributes } from '../finding';

/** Decides what "history of" means for it, and whether a diagnosis makes it redundant. */
export type ConceptKind = 'chronic' | 'acute' | 'symptom' | 'status' | 'procedure' | 'injury' | 'neoplasm';

/**
 * `names` in small letters match in any case, in capitals only in capitals. `types`: words beside a mention, by the type
 * they mean; `causes` likewise. `implies`: names that say an attribute themselves (`hfref`). `integral`: symptoms that routinely
 * come with it (ICD-10-CM Official Guidelines I.B.5). `covers`: less specific concepts it makes redundant.
 * `needs`: what a coder must find beside it for the most specific code.
 */
export interface Concept {
  id: string;
  kind: ConceptKind;
  names: string[];
  types?: Record<string, string[]>;
  causes?: Record<string, string[]>;
  implies?: Record<string, Attributes>;
  integral?: string[];
  covers?: string[];
  needs?: (keyof Attributes)[];
}

interface Options {
  types?: Record<string, string>;
  causes?: Record<string, string>;
  implies?: Record<string, Attributes>;
  integral?: string;
  covers?: string;
  needs?: (keyof Attributes)[];
}

const words = (list: string): string[] => list.split('|').map((word) => word.trim());
const table = (of: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(of).map(([key, list]) => [key, words(list)]));

/** Declares a concept; lists of words are parted by `|`. */
export function concept(id: string, kind: ConceptKind, names: string, options: Options = {}): Concept {
  const { types, causes, implies, integral, covers, needs } = options;
  return {
    id,
    kind,
    names: [...words(names), ...Object.keys(implies ?? {})],
    ...(types && { types: table(types) }),
    ...(causes && { causes: table(causes) }),
    ...(implies && { implies }),
    ...(integral && { integral: words(integral) }),
    ...(covers && { covers: words(covers) }),
    ...(needs && { needs }),
  };
}
