/**
 * MedStation Classic 6.x: a frameset with the banner in a frame of its own. Read-only.
 * Pages this reads: tests/pages/medstation-classic/*.html.
 */
import { defineAdapter } from '../adapter';
import { findDays } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { first, lineOf } from '../safe-dom';

export default defineAdapter({
  id: 'medstation-classic',
  title: 'MedStation Classic 6.x',
  tried: 'On the demo EHR of this project.',
  matches: (url, page) => url.pathname.startsWith('/classic/title') || first(page, 'body.title #ptname') !== null,

  read(page, env) {
    const text = (id: string): string | null => lineOf(first(page, `#${id}`)) || null;
    const name = text('ptname');
    if (!name) return { patient: null, encounter: null };
    const sex = text('ptsex');
    const days = findDays(text('visitdate') ?? '');
    const payer = text('payer');
    return {
      patient: {
        name: parseName(name),
        mrn: text('ptmrn'),
        birthDate: findDays(text('ptdob') ?? '')[0]?.day ?? null,
        sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : sex === 'U' ? 'unknown' : null,
        age: Number(text('ptage') ?? Number.NaN) || null,
      },
      encounter: {
        ...NO_ENCOUNTER,
        ref: text('visit')?.match(/#\s*([\w-]+)/)?.[1] ?? null,
        date: days[0]?.day ?? null,
        endDate: days[1]?.day ?? null,
        class: classIn(text('visitclass') ?? ''),
        provider: text('attending'),
      },
      coverages: payer ? [{ payer, memberId: text('member'), provenance: { frame: env.frame.key, visibility: env.frame.visibility } }] : [],
    };
  },

  selfCheck: (page, { facts }) =>
    !first(page, '#ptname') || (facts.patient?.mrn && facts.patient.birthDate)
      ? null
      : 'The title frame names a patient without number or birth date.',
});
