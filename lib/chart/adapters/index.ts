/** The adapters in the order they are asked; the first that matches reads the page. */
import type { Adapter } from '../adapter';
import athenaone from './athenaone';
import drchrono from './drchrono';
import eclinicalworks from './eclinicalworks';
import harborviewTabs from './harborview-tabs';
import lindenSpa from './linden-spa';
import medplumProvider from './medplum-provider';
import medstationClassic from './medstation-classic';
import openemr5 from './openemr-5';
import openemr5Frameset from './openemr-5-frameset';
import openemr7 from './openemr-7';
import openmrsO3 from './openmrs-o3';
import ottehr from './ottehr';
import practiceFusion from './practice-fusion';

export const adapters: readonly Adapter[] = [
  harborviewTabs,
  lindenSpa,
  medstationClassic,
  openemr7,
  openemr5Frameset,
  openemr5,
  medplumProvider,
  openmrsO3,
  ottehr,
  eclinicalworks,
  practiceFusion,
  athenaone,
  drchrono,
];
