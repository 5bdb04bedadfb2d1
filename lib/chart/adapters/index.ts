/** The adapters in the order they are asked; the first that matches reads the page. */
import type { Adapter } from '../adapter';
import harborviewTabs from './harborview-tabs';
import lindenSpa from './linden-spa';
import medstationClassic from './medstation-classic';

export const adapters: readonly Adapter[] = [harborviewTabs, lindenSpa, medstationClassic];
