/** The part of the body an operation was on, by what it left behind, for its aftercare (Z48.81-, Z47). */
export const AFTERCARE: [left: RegExp, code: string][] = [
  [/^Z90\.1/, 'Z48.89'],
  [/^Z96\.6/, 'Z47.1'],
  [/^Z98\.1/, 'Z47.89'],
  [/^(?:Z98\.4|Z96\.[12])/, 'Z48.810'],
  [/^Z98\.2/, 'Z48.811'],
  [/^Z9(?:5|8\.6)/, 'Z48.812'],
  [/^Z90\.2/, 'Z48.813'],
  [/^(?:Z90\.[34]|Z98\.0)/, 'Z48.815'],
  [/^(?:Z90\.[567]|Z98\.5|Z96\.0)/, 'Z48.816'],
];
