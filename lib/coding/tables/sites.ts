/** Codes whose fifth and sixth characters are a joint and its side. */
import type { Attributes } from '../../findings/finding';
import type { Choice, CodeRule } from './table';

const PLACES = ['shoulder', 'elbow', 'wrist', 'hand', 'hip', 'knee', 'ankle'] as const;
export type Place = (typeof PLACES)[number];

const ANKLE_APART = /^M2[45]\.[0-7]$/;

/** `stem` and a joint's number from 1 shoulder to 7 ankle and foot, then right 1, left 2, unspecified 9. */
export function siteChoices(stem: string, places: readonly Place[] = PLACES, when: Partial<Attributes> = {}): Choice[] {
  return places.flatMap((type): Choice[] => {
    const joint = `${stem}${PLACES.indexOf(type) + 1}`;
    const given = { ...when, type };
    return [
      { when: { ...given, laterality: 'right' }, codes: [`${joint}1`] },
      { when: { ...given, laterality: 'left' }, codes: [`${joint}2`] },
      { when: { ...given, laterality: 'bilateral' }, codes: [`${joint}1`, `${joint}2`] },
      // Where ankle and foot are told apart, 3 is an ankle of unknown side.
      { when: given, codes: [type === 'ankle' && ANKLE_APART.test(stem) ? `${joint}3` : `${joint}9`] },
    ];
  });
}

/** A condition of joints: `none` is the code where no joint is written, by default the stem and 0. */
export const bySite = (stem: string, none = `${stem}0`, more: Choice[] = [], places: readonly Place[] = PLACES): CodeRule => ({
  code: none,
  choices: [...more, ...siteChoices(stem, places)],
});

/** Codes whose last character is a region of the spine: 2 neck, 4 chest, 6 loin, 7 loin and sacrum. */
export const bySpine = (
  stem: string,
  none: string,
  regions: Partial<Record<'cervical' | 'thoracic' | 'lumbosacral' | 'lumbar', string>> = {},
): CodeRule => ({
  code: none,
  choices: (
    [
      ['cervical', '2'],
      ['thoracic', '4'],
      ['lumbosacral', '7'],
      ['lumbar', '6'],
    ] as const
  ).map(([site, character]) => ({ when: { site }, codes: [regions[site] ?? `${stem}${character}`] })),
});
