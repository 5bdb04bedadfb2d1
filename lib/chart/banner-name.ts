/** A person’s name in and above the particulars of a banner. */
import { numberBehind } from './banner-number';
import { lineText } from './dom-text';
import { isFieldName } from './field-names';
import { markedName } from './marked-name';
import { isCaption, nameOfParts } from './name-parts';
import { hasDegree, looksLikeName } from './person-name';
import { piecesOf } from './pieces';
import { meaningOf } from './section-names';
import type { Box } from './snapshot';

const PERSON_LABEL = /^(?:patient(?: name)?|name|full name|pt(?:\.| name)?)\s*:?$/i;

const OTHER_PERSON =
  /\b(?:provider|physician|doctor|attending|pcp|primary care|clinician|author|signed|guarantor|emergency contact|next of kin|subscriber|insured|user|logged|nurse|referring|by|allerg(?:y|ies)|coverage|insurance|payer|plan|language|pharmacy|location|department|facility|medications?|problems?|diagnos[ie]s|practitioner|gp|surgeon|consultant|address|employer)\b[\s:|,]*$/i;

const NAME_WORDS =
  /(?:patient|pat|pt|person|banner|ribbon|dash|client|demo?)[\w-]*name|(?:^|[\s_-])p-?name(?:$|[\s_-])|name[\w-]*(?:patient|pt)|ptname/;

/** `number`: the record number in brackets right behind it. */
export interface NameAbove {
  name: string;
  number: string | null;
}

/**
 * The name that stands nearest before a birth date or number in reading order, or null. A name behind it may be the family
 * doctor's or a relative's, as cards list them below the patient's particulars.
 */
export function nameAbove(anchor: Box): NameAbove | null {
  let left = MAX_ABOVE;
  for (let box = anchor; box.parent && left > 0; box = box.parent) {
    const before = box.parent.nodes.slice(0, box.parent.nodes.indexOf(box));
    for (const node of before.toReversed()) {
      // Whoever a list of people names stands in no banner.
      if (node.kind === 'box' && find(node, ({ tag }) => tag === 'li' || tag === 'tr')) return null;
      const named = node.kind === 'box' ? find(node, ({ tag, words }) => /^h[1-4]$/.test(tag) || NAME_WORDS.test(words)) : null;
      // What is marked as the place of the name may hold a tag beside it: a heading there is the name alone.
      const heading = named && (find(named, ({ tag }) => /^h[1-4]$/.test(tag)) ?? named);
      const whole = heading && heading.chars < 70 ? cleanName(lineText(heading.nodes)) : '';
      // The parts of a name may be marked apart.
      if (heading && whole !== '' && isName(whole) && !hasDegree(whole))
        return { name: whole, number: numberBehind(whole, lineText(heading.nodes)) };
      const parts = node.kind === 'box' ? markedName(node) : null;
      if (parts) return { name: parts, number: null };
      const pieces = piecesOf([node]).flatMap((piece) => piece.split(TRAIL));
      for (const [i, piece] of [...pieces.entries()].toReversed()) {
        left -= piece.length;
        if (left < 0) return null;
        const name = cleanName(piece);
        if (isName(name) && !hasDegree(name) && !OTHER_PERSON.test(pieces[i - 1] ?? '') && !/^dr\b/i.test(name))
          return { name, number: numberBehind(name, piece) };
      }
    }
  }
  return null;
}

/** A trail of links: "Patients > Grace Okafor > Visit". */
const TRAIL = /\s*[>›»](?:\s+|$)/;

/** So far before its particulars a patient's name may stand. */
const MAX_ABOVE = 120;

/** The person's name in a banner's pieces: labelled, else the one above, else the first with a name's shape that is nobody else's. */
export function nameIn(box: Box, above: string | null): string | null {
  const inParts = nameOfParts(piecesOf(box.nodes)) ?? markedName(box);
  if (inParts) return inParts;
  const marked = find(box, (inner) => NAME_WORDS.test(inner.words) && inner.chars > 0 && inner.chars < 70);
  if (marked) {
    const text = piecesOf(marked.nodes).map(cleanName).find(Boolean);
    if (text && !/\d/.test(text) && text.split(/\s+/).length > 1) return text;
  }
  const pieces = piecesOf(box.nodes);
  for (const [i, piece] of pieces.entries()) {
    const labelled = piece.match(/^(?:patient(?: name)?|name|pt)\s*:\s*(.+)$/i)?.[1];
    if (labelled && looksLikeName(cleanName(labelled))) return cleanName(labelled);
    if (!isOfOtherPerson(pieces, i + 1) && PERSON_LABEL.test(piece) && looksLikeName(cleanName(pieces[i + 1] ?? '')))
      return cleanName(pieces[i + 1] ?? '');
  }
  if (above) return above;
  for (const [i, piece] of pieces.entries()) {
    const name = cleanName(piece);
    if (isName(name) && !hasDegree(name) && !isOfOtherPerson(pieces, i) && !isValue(pieces, i) && !/^dr\b/i.test(name)) return name;
  }
  return null;
}

/** Whether the label before a piece, or the heading before a bare "Name", is of somebody or something else. */
const isOfOtherPerson = (pieces: readonly string[], i: number): boolean =>
  OTHER_PERSON.test(pieces[i - 1] ?? '') || (/^name\s*:?$/i.test(pieces[i - 1] ?? '') && OTHER_PERSON.test(pieces[i - 2] ?? ''));

/** Whether a label that is nobody's stands before a piece: of "Mental Health:", "Alder Gold" the second is what the first says. */
const isValue = (pieces: readonly string[], i: number): boolean => {
  const before = pieces[i - 1] ?? '';
  return before.endsWith(':') && !OF_SOMEBODY.test(before);
};
const OF_SOMEBODY =
  /\b(?:patient|name|client|resident|person|pt|mother|father|parent|guardian|spouse|wife|husband|partner|son|daughter|brother|sister|sibling|grand\w+|aunt|uncle|niece|nephew|cousin|carer|caregiver|step\w+)\b/i;

/** A name, and no heading or label that is written like one. */
export function isName(text: string): boolean {
  if (!looksLikeName(text) || isFieldName(text) || isCaption(text.replace(/:$/, ''))) return false;
  const { list, note, section } = meaningOf(text);
  return !list && !note && !section;
}

/** A piece up to where the other facts of the banner begin: "Okafor, Grace (00731946) DOB: …". */
export const cleanName = (piece: string): string => {
  if (LABEL.test(piece) || ABBREVIATED.test(piece)) return '';
  const said = piece.replace(/^(?:patient(?: name)?|name|pt)\s*:\s*/i, '');
  const name = printedName(said);
  const called = said.startsWith(name) ? CALLED.exec(said.slice(name.length))?.[0] : undefined;
  return called && !NOT_CALLED.test(called) ? `${name}${called}` : name;
};

/** Words and a colon before a number name the number: "Reg No: 48291". */
const LABEL = /^[^:,]{2,24}\b(?:no|nr|num|number|code)\.?\s*:/i;

/** The name of a number by itself: "NHS No.", "MR No". */
const ABBREVIATED = /(?:\b(?:No|Nr|Num)\.|^[A-Z]{2,5} (?:No|Nr))$/;

/** What somebody is called stands in brackets right behind the name, and ends what is said: "Amelia Reyes (Mia)". */
const CALLED = /^ \(\p{Lu}\p{Ll}{1,11}\)(?=\s*$)/u;

const NOT_CALLED =
  /\((?:Male|Female|Man|Woman|Boy|Girl|Other|Unknown|He|She|They|Him|Her|Them|Deceased|Active|Inactive|Test|New|Self|Inpatient|Outpatient|Admitted|Discharged|Confidential|Restricted|Interpreter|\w+(?:ology|ine|ics|ish|ese|ist|ian))\)/i;

const printedName = (said: string): string =>
  said
    .split(/\s*(?:\(|\[|\||\bMRN\b|\bDOB\b|\bAge\b|\bSex\b|\d|[,;]?\s+(?=(?:Male|Female)\s*(?:$|[,|/])|(?:M|F)\s*[,|/])|\s[-–—]\s|#)/)[0]
    ?.replace(/[\s,;:]+$/, '')
    .trim() ?? '';

/** The first box of that kind, the box itself first. */
export function find(box: Box, test: (box: Box) => boolean): Box | null {
  if (test(box)) return box;
  for (const node of box.nodes) {
    const found = node.kind === 'box' ? find(node, test) : null;
    if (found) return found;
  }
  return null;
}
