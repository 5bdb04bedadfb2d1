import type { Change, WhatChanged } from '../../lib/codes/change';
import { csv } from '../review/csv';

export const KIND: Record<Change['kind'], string> = {
  added: 'Added',
  deleted: 'Deleted',
  'became-header': 'Now a header',
  'became-billable': 'Now billable',
  revised: 'Revised',
};
export const KINDS = Object.keys(KIND) as Change['kind'][];

const WHERE: Record<WhatChanged['touched'][number]['where'], string> = {
  favourite: 'Favourite',
  draft: 'Open draft',
  'fee-schedule': 'Fee schedule',
};
export const whereOf = (where: keyof typeof WHERE): string => WHERE[where];

/** What to do about a code that one uses and that changed. */
export function adviceFor({ kind, successors }: Change, successorsKnown: boolean): string {
  const instead =
    successors.length > 0
      ? `Now ${successors.join(', ')}.`
      : successorsKnown
        ? 'The conversion table names no successor.'
        : 'No conversion table is loaded: its successor is not known.';
  switch (kind) {
    case 'deleted':
      return `No longer valid. ${instead}`;
    case 'became-header':
      return `No longer billable: choose a code below it. ${successors.length > 0 ? instead : ''}`.trim();
    case 'became-billable':
      return 'May now be billed as it is.';
    case 'revised':
      return 'Its title changed.';
    case 'added':
      return 'New in this release.';
  }
}

/** The changes as comma-separated text, with where each touches the site's own lists. */
export function changesCsv({ changes, touched, from, to }: WhatChanged): string {
  const own = new Map<string, string[]>();
  for (const { code, where } of touched) own.set(code, [...(own.get(code) ?? []), whereOf(where)]);
  return csv([
    ['Change', 'Code', `Title in ${from}`, `Billable in ${from}`, `Title in ${to}`, `Billable in ${to}`, 'Successors', 'Touches'],
    ...changes.map(({ kind, code, before, after, successors }) => [
      KIND[kind],
      code,
      before?.display ?? '',
      before === null ? '' : before.billable ? 'yes' : 'no',
      after?.display ?? '',
      after === null ? '' : after.billable ? 'yes' : 'no',
      successors.join(' '),
      (own.get(code) ?? []).join(' '),
    ]),
  ]);
}
