/** The claim's details as typed, and the part of the claim they stand for. */
import type { Billing } from '../../lib/claim/billing';
import type { Form } from '../../lib/claim/content';
import { BILLING } from './billing-shape';
import { type Faults, isTyped, type Typed } from './shape';

/** What only one of the forms has a place for: a claim never carries what its screen does not show. */
const ONLY: Record<Form, string[]> = {
  professional: ['onset', 'hospitalized', 'clia', 'providers/ordering', 'providers/supervising'],
  institutional: ['stay', 'providers/attending', 'providers/operating'],
};

/** What of the words belongs on a claim of this form with these service lines. */
export function carriedBy(typed: Typed, form: Form, lines: string[]): Typed {
  const away = ONLY[form === 'professional' ? 'institutional' : 'professional'];
  const goes = (place: string): boolean => {
    if (away.some((part) => place === part || place.startsWith(`${part}/`))) return false;
    return !place.startsWith('lines/') || lines.includes(place.split('/')[1] ?? '');
  };
  return Object.fromEntries(Object.entries(typed).filter(([place]) => goes(place)));
}

/** The details in force, and by its place what is wrong with a field. With any fault nothing may be sent. */
export function billingOf(typed: Typed): { billing: Billing | undefined; faults: Faults } {
  const faults: Faults = new Map();
  return { billing: BILLING.read(typed, '', faults), faults };
}

/** The fields that give these details, for a claim that is taken up again. */
export function typedOf(billing: Billing | undefined): Typed {
  const typed: Record<string, string> = {};
  if (billing !== undefined) BILLING.write(billing, '', typed);
  return typed;
}

/** How many fields something is typed in. */
export const filled = (typed: Typed): number =>
  Object.keys(typed).filter((place) => isTyped({ [place]: typed[place] ?? '' }, place)).length;
