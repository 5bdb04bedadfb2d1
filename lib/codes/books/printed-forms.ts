/** How the books print the way to one code. */

/**
 * What a book may print for `code` (with its dot), nearest first: the code itself; without its seventh character and the
 * placeholders before it, which no book lists (ICD-10-CM Official Guidelines I.A.4, I.A.5); and with a final `-` for the
 * characters still to be added (I.A.6), longest first.
 */
export function printedForms(code: string): string[] {
  const forms = [code];
  const stem = /^(.{3}\..{3}).$/.exec(code)?.[1];
  if (stem !== undefined) {
    for (let form = stem; ; form = form.slice(0, -1)) {
      forms.push(form.endsWith('.') ? form.slice(0, -1) : form);
      if (!form.endsWith('X')) break;
    }
  }
  if (code.includes('-')) return forms;
  if (code.length === 3) forms.push(`${code}.-`);
  for (let length = code.length; length >= 3; length--) forms.push(`${code.slice(0, length)}-`);
  return forms;
}
