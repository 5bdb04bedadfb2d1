/** The forms in the summary of an OpenEMR encounter: a heading that says who filled it in, "SOAP by Ada Lund" or "SOAP (by Ada Lund)", and a body. */
import { all, attr, first, lineOf } from '../safe-dom';

/** `kind`: the form's folder, "soap", as its row is named; null where no row is. `line`: its whole heading. */
export interface Form {
  kind: string | null;
  body: Element;
  line: string;
  name: string | null;
  author: string | null;
  signed: boolean | null;
}

const BODY = '[id^="divid_"]';
const AUTHOR = /\bby\s+(\S.*?)\s*(?:[()]|$)/;
const LOG = '.esign-signature-log-container';

/** Every form of the page, in order. It is signed by a log of its own, else by that of the encounter. */
export function formsOf(page: Document): Form[] {
  const ofEncounter = first(page, `.encounter-summary-container ${LOG}`);
  let kind: string | null = null;
  return all(page, `[id*="~"], ${BODY}`).flatMap((element) => {
    const id = attr(element, 'id');
    if (!id.startsWith('divid_')) {
      kind = id.split('~')[0] || null;
      return [];
    }
    const line = lineOf(first(page, `#aid_${id.replace(/\D/g, '')}`));
    const log = (Element.prototype.querySelector.call(element, LOG) as Element | null) ?? ofEncounter;
    const form = {
      kind,
      body: element,
      line,
      name: line.split(/\s+\(?by\s/)[0] || null,
      author: line.match(AUTHOR)?.[1] ?? null,
      signed: log && Element.prototype.querySelector.call(log, '.signature, .signature-lock') !== null,
    };
    kind = null;
    return [form];
  });
}
