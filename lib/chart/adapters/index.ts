/** The adapters in the order they are asked; the first that matches reads the page. */
import type { Adapter } from '../adapter';
import harborviewTabs from './harborview-tabs';
import lindenSpa from './linden-spa';
import medstationClassic from './medstation-classic';
import openemr5 from './openemr-5';
import openemr5Frameset from './openemr-5-frameset';
import openemr7 from './openemr-7';

export const adapters: readonly Adapter[] = [harborviewTabs, lindenSpa, medstationClassic, openemr7, openemr5Frameset, openemr5];
