import { type Concept, concept as c } from './concept';

/** Each form with each word in the place of `{}`. */
export const fill = (forms: string, words: string): string =>
  words
    .split('|')
    .flatMap((word) => forms.split('|').map((form) => form.replaceAll('{}', word)))
    .join('|');

interface More {
  also?: string;
  types?: Record<string, string>;
  causes?: Record<string, string>;
  covers?: string;
}

/** Injuries of one kind: id, words of the place, the pain that comes with it, and more; `also` are whole names; `general` is what every one of them covers. */
export const injuriesOf = (
  forms: string,
  rows: [id: string, words: string, integral: string, more?: More][],
  causes: Record<string, string> | null = null,
  general: string | null = null,
): Concept[] =>
  rows.map(([id, words, integral, more]) =>
    c(id, 'injury', more?.also ? `${fill(forms, words)}|${more.also}` : fill(forms, words), {
      ...(more?.types && { types: more.types }),
      ...((causes || more?.causes) && { causes: { ...causes, ...more?.causes } }),
      ...((more?.covers || general) && { covers: [more?.covers, general].filter(Boolean).join('|') }),
      ...(integral && { integral }),
      needs: ['laterality', 'encounter'],
    }),
  );
