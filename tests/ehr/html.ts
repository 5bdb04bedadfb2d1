/** HTML as values: what is put into a template is escaped unless it is itself such a value. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | false | Part[];

/** Escapes the five characters that mean something in HTML text and quoted attributes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[char] ?? char);

function show(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(show).join('');
  return part === null || part === false ? '' : escape(String(part));
}

/** Template tag; `null` and `false` print nothing, lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((text, i) => text + (i < parts.length ? show(parts[i] ?? null) : '')).join(''));

/** Text with its line ends as `<br>`. */
export const lines = (text: string): Html => new Html(escape(text).replace(/\n/g, '<br>\n'));

/** A whole document; `body` brings its own body or frameset element. */
export const page = (title: string, style: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${style}">
</head>
${body}
</html>
`.text;
