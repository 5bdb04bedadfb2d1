/** Record numbers that no word names: in brackets behind the name, behind a number sign. */

/** A number that nothing names but its sign, beside a birth date: "#482917". */
export const hashNumber = (text: string): string | null => {
  const pieces = text.split(/\s*\|\s*/);
  return (
    pieces
      .map((piece, i) => (NUMBERED.test(pieces[i - 1] ?? '') ? undefined : piece.match(/^#\s?([A-Z]{0,3}\d{4,12})$/)?.[1]))
      .find((number) => number !== undefined) ?? null
  );
};

/** What has a number of its own: what stands behind it is that. */
const NUMBERED = /\b(?:group|policy|claim|order|visit|encounter|enc|appointment|appt|invoice|room|bed|plan|insurance|case)\b[\s:]*$/i;

/** The record number that stands in brackets behind the name: "Grace Okafor (00731946)". Few digits may be an age, unless that is told apart. */
export function numberBehind(name: string, text: string): string | null {
  const at = text.indexOf(name);
  const found = text.slice(at + name.length).match(/^[\s|]*[([][\s|]*([A-Z]{0,4}-?\d[A-Z0-9-]{0,14})[\s|]*[)\]]/)?.[1];
  return at >= 0 && found && (found.length > 3 || /\bAge\b[\s:|]*\d/i.test(text)) ? found : null;
}
