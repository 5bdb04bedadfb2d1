/** Codes of chapter 15 by the time of the pregnancy. */
import type { Attributes } from '../../findings/finding';
import type { Choice, CodeRule } from './table';

/**
 * `pattern` holds `_` where the character of the trimester stands; `characters` are those for the first, second, third and
 * unspecified trimester (`-`: the classification has none). `childbirth` and `puerperium`: the codes for then, where there are any.
 */
export interface Timed {
  pattern: string;
  characters: string;
  childbirth?: string;
  puerperium?: string;
}

function choicesOf({ pattern, characters, childbirth, puerperium }: Timed, when: Partial<Attributes>): Choice[] {
  const times: [Partial<Attributes>, string | undefined][] = [
    [{ stage: 'childbirth' }, childbirth],
    [{ stage: 'puerperium' }, puerperium],
    ...(['1', '2', '3'] as const).map((trimester, at): [Partial<Attributes>, string | undefined] => {
      const character = characters[at] ?? '-';
      return [{ trimester }, character === '-' ? undefined : pattern.replace('_', character)];
    }),
  ];
  return times.flatMap(([time, code]) => (code ? [{ when: Object.assign({}, when, time), codes: [code] }] : []));
}

const none = ({ pattern, characters }: Timed): string => pattern.replace('_', characters[3] ?? '9');

/** One line of a code by trimester. */
export const timed = (pattern: string, characters = '1239', childbirth?: string, puerperium?: string): Timed => ({
  pattern,
  characters,
  ...(childbirth && { childbirth }),
  ...(puerperium && { puerperium }),
});

/** A code by trimester: `O99.01_` with its codes for childbirth and the puerperium. */
export const byTrimester = (pattern: string, characters?: string, childbirth?: string, puerperium?: string): CodeRule => {
  const line = timed(pattern, characters, childbirth, puerperium);
  return { code: none(line), choices: choicesOf(line, {}) };
};

/** Codes by type and trimester: `[attributes, line]`, the last one for when no type is written. */
export function byTypeAndTrimester(rows: [Partial<Attributes>, Timed][]): CodeRule {
  const choices = rows.flatMap(([when, line]) => [
    ...choicesOf(line, when),
    ...(Object.keys(when).length > 0 ? [{ when, codes: [none(line)] }] : []),
  ]);
  const last = rows.at(-1);
  return { code: last ? none(last[1]) : null, choices };
}
