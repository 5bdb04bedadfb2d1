/** Invented fragments of pages, as many EHRs set measured values, and what each of them says. */
export interface ValuesExample {
  name: string;
  html: string;
  /** `vital | name | value | unit | date`, `result | panel | name | value | unit | range | flag | date`, `immunization | vaccine | date | status`. */
  values: string[];
}

export const examples: ValuesExample[] = [
  {
    name: 'a cell that says there is nothing to say gives no unit and no range',
    html: `<h3>Results</h3><table><tr><th>Test</th><th>Value</th><th>Units</th><th>Reference range</th></tr><tr><td>Rotavirus antigen</td><td>Negative</td><td>No Data Available</td><td>Not available</td></tr></table>`,
    values: ['result |  | Rotavirus antigen | Negative |  |  |  | '],
  },
  {
    name: 'what a specimen gave may be said in words, line by line below its name and day, or in brackets behind them',
    html: `<h3>Investigations</h3><ul><li><div><div><span>14/11/2026 Sputum</span><ul><li>Microscopy: Acid fast bacilli</li><li>Culture: Mycobacterium kansasii</li></ul></div></div></li>
      <li><div><span>13/11/2026 Malaria point of care</span> <span style="display:none">()</span> <span>(negative)</span><ul></ul></div></li></ul>`,
    values: [
      'result | Sputum | Microscopy | Acid fast bacilli |  |  |  | 2026-11-14',
      'result | Sputum | Culture | Mycobacterium kansasii |  |  |  | 2026-11-14',
      'result |  | Malaria point of care | negative |  |  |  | 2026-11-13',
    ],
  },
  {
    name: 'observations whose columns are vital signs are vital signs',
    html: `<h3>Observations</h3><table><thead><tr><td>Date</td><td>BP</td><td>Pulse</td><td>RR</td><td>Temp</td></tr></thead><tbody><tr><td>14/11/2026 07:30</td><td>131/74</td><td>83</td><td>15</td><td>37.1</td></tr></tbody></table>`,
    values: [
      'vital | BP | 131/74 |  | 2026-11-14',
      'vital | Pulse | 83 |  | 2026-11-14',
      'vital | RR | 15 |  | 2026-11-14',
      'vital | Temp | 37.1 |  | 2026-11-14',
    ],
  },
  {
    name: 'units in brackets and braces are those of UCUM, and a sign keeps its blank',
    html: `<h3>Labs</h3><table><tr><th>Test</th><th>Value</th><th>Reference range</th></tr><tr><td>Anti-DNA antibody</td><td>&gt; 300 [IU]/mL</td><td>&lt; 30 [IU]/mL</td></tr>
      <tr><td>Falls questionnaire</td><td>4 {score}</td><td></td></tr><tr><td>Cystatin clearance</td><td>61 mL/min/{1.73_m2}</td><td></td></tr><tr><td>Urine leukocytes</td><td>3 /[HPF]</td><td></td></tr></table>`,
    values: [
      'result |  | Anti-DNA antibody | > 300 | [IU]/mL | < 30 [IU]/mL |  | ',
      'result |  | Falls questionnaire | 4 | {score} |  |  | ',
      'result |  | Cystatin clearance | 61 | mL/min/{1.73_m2} |  |  | ',
      'result |  | Urine leukocytes | 3 | /[HPF] |  |  | ',
    ],
  },
  {
    name: 'names and figures in turn may end in a short name that only vital signs beside it explain',
    html: `<div class="pane"><div class="bar"><p>Vitals</p><button>+ Add</button></div><div class="tiles"><div><div class="cell">HR</div><div class="cell">71 /min</div><div class="cell">Weight</div><div class="cell">64 kg</div>
      <div class="cell">RR</div><div class="cell"></div><div class="cell">O2</div><div class="cell">97%</div><div class="cell">HC</div><div class="cell"></div></div></div></div>`,
    values: ['vital | HR | 71 | /min | ', 'vital | Weight | 64 | kg | ', 'vital | O2 | 97 | % | '],
  },
  {
    name: 'a name that a template prints twice in one breath is said once',
    html: '<h4>Immunizations</h4><div>2026-05-02 09:20:00 - Typhoid, oralTyphoid, oral<br>2021-03-04 10:00:00 - Polio vaccinePolio vaccine<br></div>',
    values: ['immunization | Typhoid, oral | 2026-05-02 | ', 'immunization | Polio vaccine | 2021-03-04 | '],
  },
  {
    name: 'a grid of observations as FHIR calls their parts may leave out when they were made',
    html: `<table><tr><th>ID</th><th>Last Updated</th><th>Code</th><th>Value</th><th>Status</th></tr><tr><td>7f</td><td>11/13/2026, 9:00:12 AM</td><td>Ferritin</td><td>9 ng/mL</td><td>final</td></tr></table>`,
    values: ['result |  | Ferritin | 9 | ng/mL |  |  | '],
  },
  {
    name: 'the table that a vaccine opened holds its doses, and the days on which vials expire are none',
    html: `<h4>Immunizations</h4><table><thead><tr><th></th><th>Vaccine</th><th>Recent Vaccination</th></tr></thead><tbody>
      <tr><td><button aria-expanded="true" aria-label="Collapse row"></button></td><td>Polio vaccine</td><td>Dose-2 on Apr 9, 2026</td></tr>
      <tr><td colspan="3"><div><table><thead><tr><th>Sequence</th><th>Vaccination date</th><th>Expiration date</th></tr></thead><tbody>
      <tr><td>Dose-1</td><td>11-Feb-2026</td><td>31-Oct-2027</td></tr><tr><td>Dose-2</td><td>09-Apr-2026</td><td>31-Oct-2027</td></tr></tbody></table></div></td></tr></tbody></table>
      <div>1 / 1 items<a>Go to Summary</a></div>`,
    values: ['immunization | Polio vaccine | 2026-04-09 | ', 'immunization | Polio vaccine | 2026-02-11 | '],
  },
  {
    name: 'the sign of an unusual value may stand between its name and its figure, on screen or in a field',
    html: `<form><div class="row"><div><section><span>Temperature</span><span title="Abnormal value"></span></section><section><div><input value="38.4"></div><p>°C</p></section></div>
      <div><section><span>Pulse</span></section><section><div><input value="91"></div><p>bpm</p></section></div></div></form>
      <h3>Vital signs</h3><ul><li><span>SpO2</span><img alt="Low"><span>89</span><span>%</span></li><li><span>Weight</span><span>71.2</span><span>kg</span></li></ul>`,
    values: [
      'vital | SpO2 | 89 | % | ',
      'vital | Weight | 71.2 | kg | ',
      'vital | Temperature | 38.4 | °C | ',
      'vital | Pulse | 91 | bpm | ',
    ],
  },
  {
    name: 'dashes behind the bounds of a range say that there is no unit',
    html: '<h3>Lab results</h3><table><tr><th>Test</th><th>Value</th><th>Reference range</th></tr><tr><td>Urine pH</td><td>5.5</td><td>4.5 – 8 --</td></tr></table>',
    values: ['result |  | Urine pH | 5.5 |  | 4.5 – 8 |  | '],
  },
  {
    name: 'a number that a laboratory gives a test is not its name, and what a form asks of a vaccine is none',
    html: `<h3>Labs</h3><table><tr><th>Item</th><th>Name</th><th>Result</th><th>Range</th><th>Units</th><th>Date</th></tr><tr><td>2276-4</td><td>Ferritin</td><td>9</td><td>15-150</td><td>ng/mL</td><td>2026-10-04</td></tr></table>
      <h3>Immunizations</h3><div><label>Date Immunization Information Statements Given</label><input value="2026-10-06"></div>
      <table><tr><th>Immunization</th><th>Date</th><th>Completion Status</th></tr><tr><td>Tdap</td><td>2021-04-11</td><td>Completed</td></tr></table>`,
    values: ['result |  | Ferritin | 9 | ng/mL | 15-150 |  | 2026-10-04', 'immunization | Tdap | 2021-04-11 | Completed'],
  },
  {
    name: 'a list of measurements holds results too, its short names lead on, and a figure stands with its day in one breath',
    html: `<h3>Measurements</h3><ul><li><span><a href="#">Diabetes flowsheet</a></span></li>
      <li><span><a href="#"><span class="col">BP</span></a></span><span>...<a href="#">131/82 02-Oct-2026</a></span></li>
      <li><span><a href="#"><span class="col">Weight</span></a></span><span>...<a href="#">71.2 02-Oct-2026</a></span></li>
      <li><span><a href="#"><span class="col">A1C</span></a></span><span>...<a href="#">7.1 15-Sep-2026</a></span></li></ul>`,
    values: ['vital | BP | 131/82 |  | 2026-10-02', 'vital | Weight | 71.2 |  | 2026-10-02', 'result |  | A1C | 7.1 |  |  |  | 2026-09-15'],
  },
  {
    name: 'when a test was asked for is not when it was done, where the row says both',
    html: `<h3>Labs</h3><table><tr><th>Date Requested</th><th>Lab Type</th><th>Date Processed</th><th>Result</th></tr>
      <tr><td>10/02/2026</td><td>Ferritin</td><td>10/04/2026</td><td>9 ng/mL</td></tr></table>
      <h3>Lab results</h3><table><tr><th>Order Date</th><th>Test</th><th>Result</th></tr><tr><td>10/05/2026</td><td>Lipase</td><td>31 U/L</td></tr></table>`,
    values: ['result |  | Ferritin | 9 | ng/mL |  |  | 2026-10-04', 'result |  | Lipase | 31 | U/L |  |  | 2026-10-05'],
  },
  {
    name: 'of preventions, what has no day is due, and screening is no vaccine',
    html: `<h3>Preventions</h3><ul><li><span>Zoster</span></li><li><span>FOBT</span> <span>02-Sep-2025</span></li><li><span>Flu</span> <span>20-Oct-2026</span></li></ul>
      <h3>Immunizations</h3><ul><li>Tdap</li></ul>`,
    values: ['immunization | Flu | 2026-10-20 | ', 'immunization | Tdap |  | '],
  },
  {
    name: 'when vital signs were taken is said in one row of their pairs for all',
    html: `<h3>Vitals list</h3><table><tr><td>Recorded On</td><td>: 2026-10-02 10:05</td><td>Taken On</td><td>: 2026-10-02 10:00</td></tr>
      <tr><td>Weight</td><td>: 71.2 kg</td><td>Pulse</td><td>: 88/min</td></tr></table>`,
    values: ['vital | Weight | 71.2 | kg | 2026-10-02', 'vital | Pulse | 88 | /min | 2026-10-02'],
  },
  {
    name: 'a note gives vital signs where each name and figure is a part of its own, and none in its sentences',
    html: `<article><h3>Progress note</h3><h4>History of present illness</h4><p>More short of breath on stairs for two weeks. Cough is dry.</p>
      <h4>Vitals</h4><div><div><span>Pulse</span><span>84 bpm</span></div><div><span>SpO2</span><span>93 %</span></div></div>
      <h4>Plan</h4><p>Blood pressure was 142/88 and will be taken again on Friday.</p></article>`,
    values: ['vital | Pulse | 84 | bpm | ', 'vital | SpO2 | 93 | % | '],
  },
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
  {
    name: 'a tile is one value, whether its figure stands above its name or below, and takes nothing of the tile beside it',
    html: `<div class="strip"><div class="tile"><div class="n">138/84</div><div class="u">mmHg</div><div class="c">Blood pressure</div><div class="d">10/02/2026</div></div>
      <div class="tile"><div class="n">71</div><div class="u">bpm</div><div class="c">Heart rate</div><div class="d">10/02/2026</div></div>
      <div class="tile"><div class="n">97</div><div class="u">%</div><div class="c">SpO2</div><div class="d">10/02/2026</div></div></div>
      <h2>Latest labs</h2><div class="grid"><div class="stat"><p class="v">6.9 <small>%</small></p><p class="k">Hemoglobin A1c</p><p>09/28/2026</p></div>
      <div class="stat"><p class="v">1.31 <small>mg/dL</small></p><p class="k">Creatinine</p><p>09/28/2026</p></div></div>`,
    values: [
      'vital | Blood pressure | 138/84 | mmHg | 2026-10-02',
      'vital | Heart rate | 71 | bpm | 2026-10-02',
      'vital | SpO2 | 97 | % | 2026-10-02',
      'result |  | Hemoglobin A1c | 6.9 | % |  |  | 2026-09-28',
      'result |  | Creatinine | 1.31 | mg/dL |  |  | 2026-09-28',
    ],
  },
  {
    name: 'a trend beside a value and a unit in a part of its own change no value',
    html: `<section><h2>Vitals</h2><small>Taken 10/02/2026</small><div class="tiles"><div class="tile"><div>Blood pressure</div><div><span>122/76</span> <span>mmHg</span></div><div>▲ 4</div></div>
      <div class="tile"><div>Weight</div><div><span>79.2</span> <span>kg</span></div><div>▼ 0.4</div></div></div></section>`,
    values: ['vital | Blood pressure | 122/76 | mmHg | 2026-10-02', 'vital | Weight | 79.2 | kg | 2026-10-02'],
  },
  {
    name: 'percentiles, scores against the mean and goals are no measurements',
    html: `<h3>Growth</h3><table><tr><th>Date</th><th>Weight</th><th>Wt %ile</th><th>Height</th><th>Ht z-score</th></tr>
      <tr><td>10/02/2026</td><td>16.8 kg</td><td>58</td><td>103.2 cm</td><td>0.27</td></tr></table>
      <h3>Vitals</h3><table><tr><td>Pulse</td><td>96 bpm</td></tr><tr><td>BP goal</td><td>130/80 mmHg</td></tr></table>`,
    values: ['vital | Weight | 16.8 | kg | 2026-10-02', 'vital | Height | 103.2 | cm | 2026-10-02', 'vital | Pulse | 96 | bpm | '],
  },
  {
    name: 'vital signs among results are vital signs',
    html: `<h3>Observations</h3><table><tr><th>Measure</th><th>2026-08-17</th></tr><tr><td>BP</td><td>152/84</td></tr><tr><td>Ferritin</td><td>41 ng/mL</td></tr></table>`,
    values: ['vital | BP | 152/84 |  | 2026-08-17', 'result |  | Ferritin | 41 | ng/mL |  |  | 2026-08-17'],
  },
  {
    name: 'reference limits beside a value are its range',
    html: `<h3>Recent Labs</h3><div><div class="item"><div><div>NT-proBNP</div><div>Ref &lt; 125 pg/mL</div></div><div><b>1,840</b> <span>pg/mL</span></div><span class="tag">High</span></div>
      <div class="item"><div><div>Potassium</div><div>Ref 3.5 - 5.1 mmol/L</div></div><div><b>4.6</b> <span>mmol/L</span></div></div></div>`,
    values: ['result |  | NT-proBNP | 1,840 | pg/mL | < 125 | High | ', 'result |  | Potassium | 4.6 | mmol/L | 3.5 - 5.1 |  | '],
  },
  {
    name: 'a grid of doses has a vaccine for each day in it',
    html: `<h3>Immunizations</h3><table><tr><th>Vaccine</th><th>Dose 1</th><th>Dose 2</th><th>Dose 3</th></tr>
      <tr><td>Rotavirus</td><td>03/04/2024</td><td>05/06/2024</td><td></td></tr><tr><td>Hib</td><td>03/04/2024</td><td>Declined 05/06/2024</td><td>Due 01/10/2027</td></tr>
      <tr><td>Hepatitis A</td><td></td><td></td><td></td></tr></table>`,
    values: [
      'immunization | Rotavirus | 2024-03-04 | ',
      'immunization | Rotavirus | 2024-05-06 | ',
      'immunization | Hib | 2024-03-04 | ',
      'immunization | Hib | 2024-05-06 | Declined',
    ],
  },
  {
    name: 'the columns of a grid of doses may be ages or days',
    html: `<h3>Vaccine record</h3><table><tr><th>Vaccine</th><th>Birth</th><th>2 months</th><th>4 months</th></tr>
      <tr><th>Hepatitis B</th><td>01/05/2024</td><td>03/07/2024</td><td>due</td></tr></table>
      <h3>Vaccines</h3><table><tr><th></th><th>09/12/2023</th><th>10/02/2025</th></tr><tr><td>Influenza</td><td>✓</td><td>✓</td></tr><tr><td>Zoster</td><td></td><td>Refused</td></tr></table>`,
    values: [
      'immunization | Hepatitis B | 2024-01-05 | ',
      'immunization | Hepatitis B | 2024-03-07 | ',
      'immunization | Influenza | 2023-09-12 | ',
      'immunization | Influenza | 2025-10-02 | ',
      'immunization | Zoster | 2025-10-02 | Refused',
    ],
  },
  {
    name: 'a grid of doses may have a column for each vaccine',
    html: `<h3>Immunizations</h3><table><tr><th>Dose</th><th>DTaP</th><th>MMR</th></tr><tr><td>1</td><td>02/01/2023</td><td>12/15/2023</td></tr><tr><td>2</td><td>04/03/2023</td><td></td></tr></table>`,
    values: ['immunization | DTaP | 2023-02-01 | ', 'immunization | MMR | 2023-12-15 | ', 'immunization | DTaP | 2023-04-03 | '],
  },
  {
    name: 'a day above a list or a stretch of rows is the day of each, and no panel',
    html: `<h2>Results</h2><h4>Nov 12, 2026</h4><table><tr><th>Test</th><th>Value</th></tr><tr><td>Sodium</td><td>139 mmol/L</td></tr></table>
      <h4>Aug 03, 2026</h4><table><tr><th>Test</th><th>Value</th></tr><tr><td>Sodium</td><td>133 mmol/L</td></tr></table>
      <h2>Laboratory</h2><table><tr><th>Test</th><th>Result</th><th>Units</th></tr><tr><td colspan="3">Lipid Panel - Collected 10/02/2026 08:10</td></tr><tr><td>HDL</td><td>38</td><td>mg/dL</td></tr>
      <tr><td colspan="3">10/01/2026</td></tr><tr><td>TSH</td><td>2.31</td><td>mIU/L</td></tr></table>
      <h3>Immunization history</h3><h4>11/02/2025</h4><ul><li>Influenza, high dose</li></ul><h4>06/14/2021</h4><ul><li>Tdap</li></ul>`,
    values: [
      'result |  | Sodium | 139 | mmol/L |  |  | 2026-11-12',
      'result |  | Sodium | 133 | mmol/L |  |  | 2026-08-03',
      'result | Lipid Panel | HDL | 38 | mg/dL |  |  | 2026-10-02',
      'result |  | TSH | 2.31 | mIU/L |  |  | 2026-10-01',
      'immunization | Influenza, high dose | 2025-11-02 | ',
      'immunization | Tdap | 2021-06-14 | ',
    ],
  },
  {
    name: 'L behind a figure is litres of a volume or within the range, and low elsewhere',
    html: `<h3>Lab results</h3><table><tr><th>Test</th><th>Value</th><th>Reference</th></tr><tr><td>Urine volume</td><td>1.12 L</td><td>0.8-2.0</td></tr>
      <tr><td>Potassium</td><td>3.1 L</td><td>3.5-5.1</td></tr><tr><td>FEV1</td><td>2.41 L</td><td>2.6-3.9</td></tr></table>`,
    values: [
      'result |  | Urine volume | 1.12 | L | 0.8-2.0 |  | ',
      'result |  | Potassium | 3.1 |  | 3.5-5.1 | L | ',
      'result |  | FEV1 | 2.41 | L | 2.6-3.9 |  | ',
    ],
  },
  {
    name: 'days alone above a column of names are those of the values, with a time of four digits too',
    html: `<h3>Vital signs</h3><table><tr><td></td><td>11/20/26 0640</td></tr><tr><td>BP</td><td>118/70</td></tr><tr><td>Resp</td><td>16</td></tr></table>`,
    values: ['vital | BP | 118/70 |  | 2026-11-20', 'vital | Resp | 16 |  | 2026-11-20'],
  },
  {
    name: 'a span beside a range in brackets is the value',
    html: `<h3>Lab results</h3><table><tr><td>Epithelial cells <span class="range">(0 - 5)</span></td><td>10-15</td><td>/hpf</td><td><i title="Abnormal"></i></td></tr></table>`,
    values: ['result |  | Epithelial cells | 10-15 | /hpf | 0 - 5 | Abnormal | '],
  },
  {
    name: 'entries of a day, a writer and a figure under the name of a vital sign are read in a note, too',
    html: `<h4>Visit note</h4><div><h5>History of present illness</h5><p>Sore knee since Monday after a fall on the stairs, walks with a limp.</p></div>
      <div><h5>Vitals</h5><h6>Heartbeat</h6><div>11/20/2026, 6:40 AM by Lena Ortiz - <b>84/min</b></div>
      <h6>Temperature</h6><div>11/20/2026, 6:41 AM by Lena Ortiz - <b>37.0 C</b> = 98.6 F</div></div>`,
    values: ['vital | Heartbeat | 84 | /min | 2026-11-20', 'vital | Temperature | 37.0 | C | 2026-11-20'],
  },
  {
    name: 'fields of a form are values by the names above them, and the two of a blood pressure are one',
    html: `<form><div class="r"><div class="c"><section><span>Blood pressure</span></section><section><div><input type="number" value="124">/<input type="number" value="76"></div><p>mmHg</p></section></div>
      <div class="c"><section><span>Heart rate</span></section><section><div><input type="number" value="71"></div><p>beats/min</p></section></div>
      <div class="c"><section><span>Respiration rate</span></section><section><div><input type="number" value=""></div><p>breaths/min</p></section></div></div></form>`,
    values: ['vital | Blood pressure | 124/76 | mmHg | ', 'vital | Heart rate | 71 | beats/min | '],
  },
  {
    name: 'the day beside an age is no day of what stands below',
    html: `<div><h2>Noemi Ibarra</h2><div>Female, 52 y.o., 2/27/1974</div><div><span>Ht:</span><span>1.6 m</span></div><div><span>Wt:</span><span>70 kg</span></div><div><span>BMI:</span><span>27.3</span></div></div>`,
    values: ['vital | Ht | 1.6 | m | ', 'vital | Wt | 70 | kg | ', 'vital | BMI | 27.3 |  | '],
  },
  {
    name: 'a name of a field that is only spoken gives way to the name on screen',
    html: `<form><div class="r"><div class="c"><section><span>Blood pressure</span></section><section><div><label for="a" class="visually-hidden">systolic</label><input id="a" value="118"><span>/</span><label for="b" class="visually-hidden">diastolic</label><input id="b" value="70"></div><p>mmHg</p></section></div>
      <div class="c"><section><span>Respiration rate</span></section><section><div><input aria-label="respRate" value="18"></div><p>breaths/min</p></section></div></div></form>`,
    values: ['vital | Blood pressure | 118/70 | mmHg | ', 'vital | Respiration rate | 18 | breaths/min | '],
  },
  {
    name: 'tests of an organ are a battery of their own below the results',
    html: `<h2>Results</h2><h4>Liver function tests</h4><table><tr><th>Test</th><th>Value</th></tr><tr><td>ALT</td><td>41 U/L</td></tr></table>`,
    values: ['result | Liver function tests | ALT | 41 | U/L |  |  | '],
  },
  {
    name: 'lines of a note in turn, a name and below it the day, the writer and the figure, are values',
    html: `<h3>Visit note</h3><div><h5>HPI</h5><p>Cough for a week after a cold, worse at night, no fever and no wheeze.</p></div>
      <div><h5>Vitals</h5><p>Pulse</p><p>11/20/2026, 9:11 AM by Tove Lind - 88 /min</p><p>Weight</p><p>11/20/2026, 9:11 AM by Tove Lind - 61 kg</p></div><div><h5>Plan</h5><p>Fluids and rest, back in a week.</p></div>`,
    values: ['vital | Pulse | 88 | /min | 2026-11-20', 'vital | Weight | 61 | kg | 2026-11-20'],
  },
  {
    name: 'a mark between the name of a vital sign and its figure changes neither',
    html: `<div class="strip"><section class="v"><div><span class="n">Resp. rate</span><span title="Abnormal value"></span></div><div><span class="x">26</span> <span class="u">breaths/min</span></div></section>
      <section class="v"><div><span class="n">SpO2</span><span class="arrow">↓</span></div><div><span class="x">89</span> <span class="u">%</span></div></section>
      <section class="v"><div><span class="n">Pulse</span></div><div><span class="x">96</span> <span class="u">bpm</span></div></section></div>
      <h3>Vital signs</h3><ul><li><span>Weight</span> <b class="flag">H</b> <span>104.5</span> <span>kg</span></li><li><span>Height</span> <span>171</span> <span>cm</span></li></ul>`,
    values: [
      'vital | Weight | 104.5 | kg | ',
      'vital | Height | 171 | cm | ',
      'vital | Resp. rate | 26 | breaths/min | ',
      'vital | SpO2 | 89 | % | ',
      'vital | Pulse | 96 | bpm | ',
    ],
  },
  {
    name: 'below the latest value of a vital sign each one taken has its own day',
    html: `<h1>Vitals</h1><div class="card"><div><span>Temp</span> <span>37.9 C / 100.2 F</span></div><div><p>10/02/2026 09:41 AM by Ann Prior : 38.6 C = 101.5 F - Oral</p><p>10/02/2026 10:15 AM by Ann Prior : 37.9 C = 100.2 F - Oral</p></div></div>
      <div class="card"><div><span>HR</span> <span>112</span></div><div><p>10/02/2026 09:41 AM by Ann Prior : 112/min</p></div></div>`,
    values: ['vital | Temp | 38.6 | C | 2026-10-02', 'vital | Temp | 37.9 | C | 2026-10-02', 'vital | HR | 112 |  | 2026-10-02'],
  },
  {
    name: 'a heading that names a vital sign with its unit and latest value heads each one taken; what can be entered is none',
    html: `<h1>Vitals</h1><section><h5>Temp (C) 38.4</h5><div><label for="tc">Temp (C)</label><input id="tc" value=""></div><div><div>12/02/2026, 8:10 AM by Tove Lind - <b>38.4 C</b> = 101.1 F (Ear)</div><div>12/01/2026, 7:30 PM by Tove Lind - <b>37.0 C</b> = 98.6 F (Ear)</div></div></section>
      <section><h5>Oxygen sat (%) 94</h5><div><label for="os">Sat (%)</label><input id="os" value=""></div><div><div>12/02/2026, 8:10 AM by Tove Lind - <b>94%</b></div></div></section>`,
    values: ['vital | Temp | 38.4 | C | 2026-12-02', 'vital | Temp | 37.0 | C | 2026-12-01', 'vital | Oxygen sat | 94 | % | 2026-12-02'],
  },
  {
    name: 'a flowsheet may be laid out column by column: the names in a box, and a box for each day with a cell for each name',
    html: `<div class="sheet"><div class="side"><div class="cell"></div><div class="cell top"><b>Iron</b></div><div class="cell">Ferritin</div><div class="cell">Hemoglobin</div><div class="cell">Weight</div></div>
      <div class="days"><div class="col"><div class="cell"><time>11/02/2026</time></div><div class="cell top"></div><div class="cell">14 ng/mL</div><div class="cell"></div><div class="cell">61 kg</div></div>
      <div class="col"><div class="cell"><time>08/03/2026</time></div><div class="cell top"></div><div class="cell">9 ng/mL</div><div class="cell">10.4 g/dL</div><div class="cell"></div></div>
      <div class="col"><div class="cell"><a class="add"></a></div><div class="cell top"></div><div class="cell"></div><div class="cell"></div><div class="cell"></div></div></div></div>`,
    values: [
      'vital | Weight | 61 | kg | 2026-11-02',
      'result |  | Ferritin | 14 | ng/mL |  |  | 2026-11-02',
      'result |  | Ferritin | 9 | ng/mL |  |  | 2026-08-03',
      'result |  | Hemoglobin | 10.4 | g/dL |  |  | 2026-08-03',
    ],
  },
  {
    name: 'when a report was collected is said once in pairs above its panels; the number of the report is no result',
    html: `<h2>Lab result</h2><dl><div><dt>Document ID</dt><dd>8840112</dd></div><div><dt>Collected</dt><dd>11/09/2026 08:10 AM</dd></div><div><dt>Reported</dt><dd>11/10/2026 04:00 AM</dd></div></dl>
      <section><h3>Iron studies</h3><table><thead><tr><th>Analyte</th><th>Value</th><th>Units</th></tr></thead><tbody><tr><td>Ferritin</td><td>14</td><td>ng/mL</td></tr></tbody></table></section>`,
    values: ['result | Iron studies | Ferritin | 14 | ng/mL |  |  | 2026-11-09'],
  },
  {
    name: 'what is usual may stand in brackets behind a name, or with the unit behind the brackets',
    html: `<h2>Vitals</h2><table><tr><td>Pulse (60 - 100)</td><td>88 /min</td></tr><tr><td>Temperature (36 - 37.5)</td><td>37.9 °C</td></tr></table>
      <h2>Lab results</h2><table><tr><td>Haemoglobin</td><td>9.8</td><td>(12 - 16) g/dl</td></tr><tr><td>Ferritin</td><td>14</td><td>(20 - 200) ng/mL</td></tr></table>`,
    values: [
      'vital | Pulse | 88 | /min | ',
      'vital | Temperature | 37.9 | °C | ',
      'result |  | Haemoglobin | 9.8 | g/dl | 12 - 16 |  | ',
      'result |  | Ferritin | 14 | ng/mL | 20 - 200 |  | ',
    ],
  },
  {
    name: 'the bounds in brackets behind a value, and the sign behind them',
    html: '<h3>Labs</h3><p>HbA1c 7.8 % (4.0-5.6) H</p><p>Creatinine 0.9 mg/dL (0.6-1.2)</p><p>Ferritin 8 ng/mL [&gt;15] L</p>',
    values: [
      'result |  | HbA1c | 7.8 | % | 4.0-5.6 | H | ',
      'result |  | Creatinine | 0.9 | mg/dL | 0.6-1.2 |  | ',
      'result |  | Ferritin | 8 | ng/mL | >15 | L | ',
    ],
  },
];
