/** OpenEMR in tabs: a banner in the outermost page, every work area a frame. What 5.x, 7.x and 8.x have in common. */
import type { Adapter } from '../adapter';
import { noFacts } from '../facts';
import { first } from '../safe-dom';
import { type BannerSelectors, bannerOf, neverOpened } from './banner';
import { checkWorkArea, readWorkArea } from './work-area';

/** Reads and checks a page of the layout; `selectors`: where its banner prints each part. */
export const tabsLayout = (selectors: BannerSelectors): Pick<Adapter, 'read' | 'selfCheck'> => ({
  read(page, env, generic) {
    if (!first(page, '#attendantData')) return readWorkArea(page, env, generic);
    const open = bannerOf(page, selectors);
    return { ...noFacts(), ...open, documents: [], unread: [...generic.facts.unread, ...neverOpened(page, open, env.frame.key)] };
  },

  selfCheck(page, { facts }, env) {
    if (!first(page, '#attendantData')) return checkWorkArea(page, env.url);
    if (!first(page, '.ptName')) return null;
    return facts.patient?.name.family && (facts.patient.mrn || facts.patient.birthDate) ? null : 'The banner does not name the patient.';
  },
});
