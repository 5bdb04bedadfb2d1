import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM B35-B89. */
export const fungalAndParasiticCodes: CodeTable = {
  ...plain(`
    tinea-capitis B35.0
    tinea-manuum B35.2
    tinea-versicolor B36.0
    tinea B35.9
    skin-candidiasis B37.2
    candidiasis B37.9
    candidal-esophagitis B37.81
    candidemia B37.7
    abpa B44.81
    sporotrichosis B42.9
    pneumocystis B59
    fungal-infection B49
    giardia A07.1
    cryptosporidiosis A07.2
    pinworm B80
    ascariasis B77.9
    hookworm B76.9
    trichuriasis B79
    trichinosis B75
    head-lice B85.0
    body-lice B85.1
    pubic-lice B85.3
    lice B85.2
    demodex B88.01
    bed-bugs B88.2
    swimmers-itch B65.3
    chigger B88.09
  `),
  tapeworm: { code: 'B71.9', choices: choices([{ type: 'taenia' }, 'B68.9']) },
  candiduria: { code: 'B37.49', choices: choices([{ type: 'cystitis' }, 'B37.41']) },
  'candidal-cheilitis': { code: 'K13.0', choices: choices([{ type: 'candidal' }, 'B37.83']) },
  aspergillosis: {
    code: 'B44.9',
    choices: choices([{ type: 'disseminated' }, 'B44.7'], [{ type: 'invasive' }, 'B44.0'], [{ type: 'pulmonary' }, 'B44.1']),
  },
  cryptococcosis: {
    code: 'B45.9',
    choices: choices(
      [{ type: 'meningitis' }, 'B45.1'],
      [{ type: 'disseminated' }, 'B45.7'],
      [{ type: 'pulmonary' }, 'B45.0'],
      [{ type: 'skin' }, 'B45.2'],
    ),
  },
  histoplasmosis: {
    code: 'B39.9',
    choices: choices(
      [{ type: 'disseminated' }, 'B39.3'],
      [{ type: 'pulmonary', acuity: 'acute' }, 'B39.0'],
      [{ type: 'pulmonary', acuity: 'chronic' }, 'B39.1'],
      [{ type: 'pulmonary' }, 'B39.2'],
    ),
  },
  coccidioidomycosis: {
    code: 'B38.9',
    choices: choices(
      [{ type: 'meningitis' }, 'B38.4'],
      [{ type: 'disseminated' }, 'B38.7'],
      [{ type: 'pulmonary', acuity: 'acute' }, 'B38.0'],
      [{ type: 'pulmonary', acuity: 'chronic' }, 'B38.1'],
      [{ type: 'pulmonary' }, 'B38.2'],
      [{ type: 'skin' }, 'B38.3'],
    ),
  },
  blastomycosis: {
    code: 'B40.9',
    choices: choices(
      [{ type: 'pulmonary', acuity: 'acute' }, 'B40.0'],
      [{ type: 'pulmonary', acuity: 'chronic' }, 'B40.1'],
      [{ type: 'disseminated' }, 'B40.7'],
      [{ type: 'pulmonary' }, 'B40.2'],
      [{ type: 'skin' }, 'B40.3'],
    ),
  },
  mucormycosis: { code: 'B46.5', choices: choices([{ type: 'rhinocerebral' }, 'B46.1'], [{ type: 'pulmonary' }, 'B46.0']) },
  malaria: {
    code: 'B54',
    history: 'Z86.13',
    choices: choices(
      [{ type: 'cerebral' }, 'B50.0'],
      [{ type: 'falciparum' }, 'B50.9'],
      [{ type: 'vivax' }, 'B51.9'],
      [{ type: 'ovale' }, 'B53.0'],
      [{ type: 'malariae' }, 'B52.9'],
    ),
  },
  babesiosis: { code: 'B60.00', choices: choices([{ type: 'microti' }, 'B60.01']) },
  toxoplasmosis: {
    code: 'B58.9',
    choices: choices([{ type: 'cerebral' }, 'B58.2'], [{ type: 'eye' }, 'B58.01'], [{ type: 'eyes' }, 'B58.00']),
  },
  amebiasis: {
    code: 'A06.9',
    choices: choices(
      [{ type: 'liver' }, 'A06.4'],
      [{ type: 'colitis', acuity: 'chronic' }, 'A06.1'],
      [{ type: 'colitis' }, 'A06.0'],
      [{ acuity: 'acute' }, 'A06.0'],
      [{ acuity: 'chronic' }, 'A06.1'],
    ),
  },
  leishmaniasis: { code: 'B55.9', choices: choices([{ type: 'skin' }, 'B55.1'], [{ type: 'visceral' }, 'B55.0']) },
  chagas: {
    code: 'B57.2',
    choices: choices([{ type: 'heart', acuity: 'acute' }, 'B57.0'], [{ acuity: 'acute' }, 'B57.1'], [{ type: 'heart' }, 'B57.2']),
  },
  schistosomiasis: { code: 'B65.9', choices: choices([{ type: 'urinary' }, 'B65.0'], [{ type: 'intestinal' }, 'B65.1']) },
  echinococcosis: { code: 'B67.90', choices: choices([{ type: 'liver' }, 'B67.8']) },
  cysticercosis: { code: 'B69.9', choices: choices([{ type: 'brain' }, 'B69.0']) },
  strongyloidiasis: { code: 'B78.9', choices: choices([{ type: 'disseminated' }, 'B78.7']) },
  'larva-migrans': { code: 'B76.9', choices: choices([{ type: 'visceral' }, 'B83.0']) },
  'intestinal-parasite': {
    code: 'B82.9',
    choices: choices([{ type: 'blastocystis' }, 'A07.8'], [{ type: 'any' }, 'B89'], [{ type: 'worms' }, 'B82.0']),
  },
  myiasis: { code: 'B87.9', choices: choices([{ type: 'wound' }, 'B87.1']) },
};
