import { type Combination, pickOf } from '../pick';

/** Z68 by the value written, only beside a weight diagnosis and never first (I.B.14). */
export const bodyMass: Combination = (picks, present, date) => {
  const weight = ['morbid-obesity', 'obesity', 'overweight', 'malnutrition', 'underweight']
    .map((concept) => pickOf(picks, concept))
    .find((pick) => pick !== undefined);
  const frame = present.get('bmi');
  const value = Number(frame?.attributes.type);
  if (!weight || !frame || !(value >= 8)) return picks;
  // Z68.1 was divided on 1 October 2026 (FY 2027 addenda).
  const low = date !== null && date < '2026-10-01' ? 'Z68.1' : value < 18.5 ? 'Z68.18' : 'Z68.19';
  const code =
    value < 20
      ? low
      : value >= 70
        ? 'Z68.45'
        : value >= 60
          ? 'Z68.44'
          : value >= 50
            ? 'Z68.43'
            : value >= 45
              ? 'Z68.42'
              : value >= 40
                ? 'Z68.41'
                : `Z68.${Math.floor(value)}`;
  return [
    ...picks,
    {
      ...weight,
      frame,
      code,
      reason: 'The body mass index as written, beside the weight diagnosis.',
      path: ['I.B.14: body mass index from any clinician'],
      rank: weight.rank + 0.01,
      also: [weight.frame],
    },
  ];
};
