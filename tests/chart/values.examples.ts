/** Invented fragments of pages, as many EHRs set measured values, and what each of them says. */
export interface ValuesExample {
  name: string;
  html: string;
  /** `vital | name | value | unit | date`, `result | panel | name | value | unit | range | flag | date`, `immunization | vaccine | date | status`. */
  values: string[];
}

export const examples: ValuesExample[] = [
  {
    name: 'a unit printed with the name is the unit and no part of the name',
    html: `<h3>Vital signs</h3><table><tr><th></th><th>10/02/2026</th><th>10/09/2026</th></tr>
      <tr><td>Weight, kg</td><td>71.2</td><td>70.4</td></tr><tr><td>Pulse (bpm)</td><td>88</td><td>80</td></tr><tr><td>BP mmHg</td><td>131/82</td><td></td></tr></table>
      <h3>Lab results</h3><table><tr><th>Component</th><th>Range</th><th>10/02/2026</th></tr>
      <tr><td>Ferritin (ng/mL)</td><td>15-150</td><td>9 (L)</td></tr><tr><td>Lead, capillary</td><td></td><td>1.2</td></tr>
      <tr><td>Platelets [x10^9/L]</td><td>150-400</td><td>212</td></tr><tr><td>Influenza (A/B)</td><td></td><td>Negative</td></tr></table>`,
    values: [
      'vital | Weight | 71.2 | kg | 2026-10-02',
      'vital | Weight | 70.4 | kg | 2026-10-09',
      'vital | Pulse | 88 | bpm | 2026-10-02',
      'vital | Pulse | 80 | bpm | 2026-10-09',
      'vital | BP | 131/82 | mmHg | 2026-10-02',
      'result |  | Ferritin | 9 | ng/mL | 15-150 | L | 2026-10-02',
      'result |  | Lead, capillary | 1.2 |  |  |  | 2026-10-02',
      'result |  | Platelets | 212 | x10^9/L | 150-400 |  | 2026-10-02',
      'result |  | Influenza (A/B) | Negative |  |  |  | 2026-10-02',
    ],
  },
  {
    name: 'components that no style sheet lays out are headings, rows and cells by their tags and roles',
    html: `<ion-card><ion-card-title>Vitals</ion-card-title><ion-table role="table"><ion-row role="row"><ion-cell role="columnheader">Date</ion-cell>
      <ion-cell role="columnheader">Weight</ion-cell><ion-cell role="columnheader">Pulse</ion-cell></ion-row><ion-row role="row">
      <ion-cell role="cell">10/02/2026</ion-cell><ion-cell role="cell">71.2 kg</ion-cell><ion-cell role="cell">88</ion-cell></ion-row></ion-table></ion-card>
      <ion-card><ion-card-title>Immunizations</ion-card-title><ion-list role="list"><ion-item role="listitem">Tdap 05/11/2021</ion-item>
      <ion-item role="listitem">Zoster recombinant 08/30/2024</ion-item></ion-list></ion-card>`,
    values: [
      'vital | Weight | 71.2 | kg | 2026-10-02',
      'vital | Pulse | 88 |  | 2026-10-02',
      'immunization | Tdap | 2021-05-11 | ',
      'immunization | Zoster recombinant | 2024-08-30 | ',
    ],
  },
];
