/** Layouts of lists, each with every fact it holds. */
export interface Layout {
  name: string;
  html: string;
  facts: string[];
}

const problems =
  '<table><tr><th>Diagnosis</th><th>ICD-10</th><th>Status</th></tr><tr><td>Gout</td><td>M10.9</td><td>Active</td></tr></table>';
/** A dashboard's section: a heading that folds, and rows that are each a `dl` whose terms are not shown. */
const unnamed = (title: string, ...rows: string[][]) =>
  `<div class="section"><h2><span>-</span><a>${title}</a></h2><div class="body">${rows
    .map((cells) => `<dl class="row">${cells.map((cell) => `<dt hidden>x</dt><dd>${cell}</dd>`).join('')}</dl>`)
    .join('')}</div></div>`;
const card = (name: string, ...pairs: [string, string][]) =>
  `<article class="tile"><h3>${name}</h3><dl>${pairs.map(([label, value]) => `<dt>${label}:</dt><dd>${value}</dd>`).join('')}</dl></article>`;
const placed = (top: number, ...cells: [number, string][]) =>
  `<div class="grow" style="top:${top}px">${cells.map(([left, text]) => `<div class="fld" style="left:${left}px">${text}</div>`).join('')}</div>`;
const measured = (name: string, range: string, value: string, unit: string) =>
  `<li><div><span><label>${name}</label><hint><small>${range}</small></hint></span><span><pre>${value}</pre>&nbsp;<span>${unit}</span></span></div></li>`;
const charge = (code: string, name: string, ticked: boolean) =>
  `<tr><td><input type="checkbox"${ticked ? ' checked' : ''}></td><td>${code}</td><td>${name}</td><td><small>mod </small><input value=""></td></tr>`;

const pointed = (code: string, name: string, ...to: number[]) =>
  `<div class="line"><div class="a"><span>${code}</span><span>${name}</span></div><div class="b"><span>Units</span><input value="1"></div>
  <div class="c"><span>Dx</span>${[1, 2, 3, 4].map((n) => `<button aria-pressed="${to.includes(n)}">${n}</button>`).join('')}</div></div>`;

/** A grid of resources, as an application built upon FHIR draws them: columns that sort, and a row of filters. */
const resource = (columns: string[], ...rows: string[][]) =>
  `<table><thead><tr>${columns.map((name) => `<th><button><div><p>${name}</p></div></button></th>`).join('')}</tr><tr>${columns.map(() => '<th></th>').join('')}</tr></thead>
  <tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

export const layouts: Layout[] = [
  {
    name: 'a concern is a problem, told of on a day that is not its onset; what asks for a choice lists offers',
    html: `<h1>Problems</h1><table><tr><th>Concern</th><th>Last seen as</th><th>Reported</th></tr><tr><td>Psoriasis</td><td>Stable and well</td><td>02/11/2019</td></tr></table>
      <h2>Labs</h2><h3>Select items:</h3><table><tr><td><input type="checkbox" checked> 4548-4<br><input type="checkbox"> 2276-4<br></td><td><input type="checkbox"> 718-7<br></td></tr></table>`,
    facts: ['problem Psoriasis'],
  },
  {
    name: 'what stands in a bar as the heading above does ends its list, whatever it is called; rows with controls of their own do not',
    html: `<div class="side"><div class="bar"><p>Allergies</p><button>Add</button></div><div><span class="chip">Latex</span></div>
      <div class="bar"><p>Gender identity</p><button>Edit</button></div><p>(none)</p><p>Asked in spring</p>
      <div class="bar"><p>Problems</p><button>Add</button></div><div class="rows"><div class="bar"><p>Gout</p><button>Edit</button></div><div class="bar"><p>Asthma</p><button>Edit</button></div></div></div>`,
    facts: ['allergy Latex', 'problem Gout', 'problem Asthma'],
  },
  {
    name: 'what somebody takes beside medicines is no list of them',
    html: `<table><tr><td>Coffee:</td><td>two cups</td></tr><tr><td>Recreational drugs:</td><td></td></tr><tr><td>Exercise:</td><td>swims twice a week</td></tr></table>
      <h4>Recreational drugs</h4><ul><li>Swims twice a week</li></ul>`,
    facts: [],
  },
  {
    name: 'the one row of a table below the word for a visit is the open one; a menu that is not on screen says nothing of it',
    html: `<div class="panel hidden-view" style="display: none"><ul><li><a>Programs</a></li><li><a>Observation</a></li></ul></div>
      <table><tr><td>Encounter</td><td><i>Last visit: 02/03/2026</i></td></tr></table>
      <table><tr><th>ID</th><th>Type</th><th>Begin date</th><th>Bed</th><th>Manager</th></tr><tr><td>7.20411</td><td>Admission</td><td>11/17/2026</td><td>F-2</td><td>Ruth Acen</td></tr></table>`,
    facts: ['encounter 2026-11-17 Ruth Acen'],
  },
  {
    name: 'a line that says when somebody last looked at the page dates nothing below it',
    html: `<table class="box"><tr class="t"><td>Office data Last access 11/18/2026 16:42 by <b>Ruth Acen</b></td></tr><tr><td>Balance: 40.00 USD</td></tr></table>
      <table class="box"><tr class="t"><td>Parking data Last access 11/18/2026 16:42 by <b>Ruth Acen</b></td></tr><tr><td>Space: 12</td></tr></table>`,
    facts: [],
  },
  {
    name: 'a state may head the items of a list, an item may be a label alone, and where there is none the list says so',
    html: `<h2>Conditions</h2><ul><li><span>Active</span><ul><li><div><label>Gout</label></div></li><li><div><label>Asthma</label> <span>Since 02 Mar 21</span></div></li></ul></li>
      <li><span>History Of</span><ul><li><div><label>Malaria</label></div></li></ul></li><li><span>Inactive</span><ul><li><p>No Conditions</p></li></ul></li></ul>`,
    facts: ['problem Gout Active', 'problem Asthma Active 2021-03-02', 'problem Malaria History of'],
  },
  {
    name: 'day, month and year may be styled each by itself',
    html: `<h3>Diagnoses</h3><table><tr><td>Gout</td><td><span class="d"><span>14 </span><span class="m">Jun </span><span class="yr">2018</span></span></td></tr>
      <tr><td>Asthma</td><td><span class="d"><span>2 </span><span class="m">Mar </span><span class="yr">2021</span></span></td></tr></table>`,
    facts: ['problem Gout 2018-06-14', 'problem Asthma 2021-03-02'],
  },
  {
    name: 'a letter for its rank stands before a diagnosis; what is no diagnosis is set apart',
    html: `<div class="grid"><div class="name">Diagnosis:</div><div><div class="r"><div>P</div><span>Gout</span></div><div class="r"><div>S</div><span>Asthma</span></div></div></div>
      <div><h4>Other patient issues</h4><ul><li>Wheelchair access</li></ul></div>`,
    facts: ['problem Gout', 'problem Asthma'],
  },
  {
    name: 'the dose is what the directions say, the strength stands with the name; drops are counted behind their strength',
    html: `<h3>Medications</h3><table><tr><th>Drug</th><th>Dose/frequency/route</th><th>Duration</th></tr>
      <tr><td>Bimatoprost 0.3mg/ml eye drops</td><td>1 drop at night Eye</td><td>Ongoing</td></tr><tr><td>Naproxen 250mg tablets</td><td>500 mg twice a day Oral</td><td>Ongoing</td></tr></table>
      <h3>Stopped medications</h3><table><tr><td>Betaxolol 0.25% eye drops</td><td>2 drops twice a day Eye</td></tr></table>`,
    facts: [
      'medication Bimatoprost 1 drop at night',
      'medication Naproxen 500 mg twice a day',
      'medication Betaxolol 2 drops twice a day Stopped',
    ],
  },
  {
    name: 'small tables without names of columns are lists where each row names a drug; what was handed out is no drug that is taken',
    html: `<table class="l"><tr><td><b>Medication</b></td></tr><tr><td><table><tr><td>Chronic</td></tr></table></td><td><table><tr><td><b>Enalapril 5mg tab</b><i> (1.0 tablet per day)</i></td></tr><tr><td><b>Naproxen 250mg tab</b><i> (1.0 tablet per 8 hours)</i></td></tr></table></td></tr>
      <tr><td><b>Deliveries<br> &lt;14 days</b></td><td><table><tr><td>11/12/2026</td><td>10 X Enalapril 5mg tab</td></tr><tr><td>11/10/2026</td><td>6 X Naproxen 250mg tab</td></tr></table></td></tr></table>`,
    facts: ['medication Enalapril 5mg per day', 'medication Naproxen 250mg per 8 hours'],
  },
  {
    name: 'the day in brackets behind a vaccine is that of the dose, and the one beside an arrow that of the next',
    html: `<h3>Vaccinations</h3><table><tr><td><b>Typhoid (03/12/2024)</b></td><td><img alt=""> 03/12/2027</td></tr><tr><td><b>Rabies (01/28/2020)</b></td><td></td></tr></table>`,
    facts: ['immunization Typhoid 2024-03-12', 'immunization Rabies 2020-01-28'],
  },
  {
    name: 'a line of a word and a day above a table of tests names no battery',
    html: `<h2>Lab results</h2><ul><li><div><span>Accession at </span><span>12 Nov 26 11:05 am</span></div><table><tbody><tr><td><span>Ferritin</span> <span class="range"><span>(15 - 150)</span> <span class="units">ng/mL</span></span></td><td>9</td></tr></tbody></table></li>
      <li><div><span>Accession at </span><span>05 Aug 26 10:58 am</span></div><table><tbody><tr><td><span>Ferritin</span> <span class="range"><span>(15 - 150)</span> <span class="units">ng/mL</span></span></td><td>11</td></tr></tbody></table></li></ul>`,
    facts: ['result Ferritin 9 ng/mL 2026-11-12', 'result Ferritin 11 ng/mL 2026-08-05'],
  },
  {
    name: 'what is folded below a day with an arrow beside it is read, and no menu is',
    html: `<h2>Vitals</h2><ul><li><span class="row"><i class="fa fa-caret-right"></i><span>05 Aug 26 10:20 am</span></span><ul style="display: none"><li><label>Weight</label> <span>73</span> <span>kg</span></li><li><label>Pulse</label> <span>94</span> <span>/min</span></li></ul></li></ul>
      <div class="menu"><span><i class="fa fa-caret-down"></i>More</span><div style="display: none"><p>Weight: 80 kg</p><p>Pulse: 70</p></div></div>`,
    facts: ['vital Weight 73 kg 2026-08-05', 'vital Pulse 94 /min 2026-08-05'],
  },
  {
    name: 'a sign in a table of visits without names of columns tells which one is open',
    html: `<h2>Visits</h2><table><tr><td><a>12 Nov 26 <i class="star" title="Current visit"></i></a></td><td>OPD</td></tr><tr><td><a>05 Aug 26</a></td><td>IPD</td></tr></table>`,
    facts: ['encounter 2026-11-12'],
  },
  {
    name: 'when a resource was last written is not when anything happened, and a vital sign among observations is one',
    html: `${resource(['ID', 'Last Updated', 'Code', 'Status', 'Performed'], ['p1', '11/3/2026, 9:12:00 AM', 'Colonoscopy', 'completed', '10/1/2026, 8:30:00 AM'])}
      ${resource(['ID', 'Last Updated', 'Code', 'Value[x]', 'Effective[x]'], ['o1', '11/3/2026, 9:12:00 AM', 'Ferritin', '9 ng/mL', '10/2/2026, 8:00:00 AM'], ['o2', '11/3/2026, 9:12:00 AM', 'Heart rate', '88 /min', '10/2/2026, 8:00:00 AM'])}`,
    facts: ['procedure Colonoscopy 2026-10-01 completed', 'result Ferritin 9 ng/mL 2026-10-02', 'vital Heart rate 88 /min 2026-10-02'],
  },
  {
    name: 'what a control above a list asks for is no row of it',
    html: `<h3>Orders</h3><div><label id="k">Select order type:</label><button role="combobox" aria-haspopup="listbox" aria-expanded="false"><span>Test order</span></button></div>
      <table><tr><th>Order</th><th>Date</th></tr><tr><td>Ferritin</td><td>11/03/2026</td></tr></table>`,
    facts: ['order Ferritin 2026-11-03'],
  },
  {
    name: 'a box behind the code of a line that is billed says something else than that it is taken',
    html: `<h2>Fee Sheet</h2><table><tr><td><b>Type</b></td><td><b>Code</b></td><td><b>Description</b></td><td><b>Units</b></td><td><b>Auth</b></td><td><b>Delete</b></td></tr>
      <tr><td>ICD10</td><td>M10.9</td><td>Gout</td><td></td><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr>
      <tr><td>CPT4</td><td>20610</td><td>Drain joint</td><td><input value="2"></td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr></table>`,
    facts: ['code M10.9 Gout', 'code 20610 Drain joint 2'],
  },
  {
    name: 'how often a drug is taken stands in its directions, not in a remark below its name',
    html: `<h3>Prescriptions</h3><table><tr><th>Drug</th><th>RxNorm</th><th>Dosage</th><th>Unit</th></tr><tr><td><b>Enalapril</b><br>take in the morning</td><td>3827</td><td>1 in tablet Per Oris b.i.d.</td><td>10 mg</td></tr></table>`,
    facts: ['medication Enalapril 10 mg b.i.d.'],
  },
  {
    name: 'parts that stand in one another, each headed alike, are lists of their own; devices are none',
    html: `<div class="part"><div><span class="title">Allergies</span> <a href="#">Add</a></div><table><tr><th>Title</th><th>Reaction</th></tr><tr><td>Latex</td><td>Hives</td></tr></table>
      <div class="part"><div><span class="title">Medical devices</span> <a href="#">Add</a></div><table><tr><th>Title</th><th>Status</th></tr><tr><td>Hearing aid</td><td>Active</td></tr></table>
      <div class="part"><div><span class="title">Surgeries</span> <a href="#">Add</a></div><table><tr><th>Title</th><th>Date</th></tr><tr><td>Appendectomy</td><td>05/02/2024</td></tr></table></div></div></div>`,
    facts: ['allergy Latex Hives', 'procedure Appendectomy 2024-05-02'],
  },
  {
    name: 'the modifier of a procedure may stand apart between its code and its name',
    html: `<h2>Billing information</h2><table><tr><td><b>Code</b></td><td><b>Fee</b></td></tr><tr><td>CPT4: 20610&nbsp;RT&nbsp;&nbsp;Drain joint</td><td>130.00</td></tr>
      <tr><td>CPT4: 99213&nbsp;25&nbsp;&nbsp;Office visit</td><td>95.00</td></tr><tr><td>CPT4: 97110 15 minutes of exercises</td><td>40.00</td></tr></table>`,
    facts: ['code 20610 Drain joint RT', 'code 99213 Office visit 25', 'code 97110 15 minutes of exercises'],
  },
  {
    name: 'the other fields of the form that a vaccine is entered in name none',
    html: `<h2>Immunizations</h2><form><div><label>Notes</label><textarea>Sat for a while afterwards, no reaction</textarea></div>
      <div><label>Encounter</label><select><option selected>2026-10-02 Office Visit</option></select></div></form>
      <table><tr><th>Vaccine</th><th>Date</th></tr><tr><td>Tdap</td><td>2026-10-02 09:15</td></tr></table>`,
    facts: ['immunization Tdap 2026-10-02'],
  },
  {
    name: 'the time of day behind a day is no part of what was given then',
    html: `<h1>Immunizations</h1>2026-10-02 09:15:00 - Tdap<br>2024-03-11 4:05 PM: Zoster, recombinant<br>`,
    facts: ['immunization Tdap 2026-10-02', 'immunization Zoster, recombinant 2024-03-11'],
  },
  {
    name: 'a heading behind a line drawn across the page ends the lists above it, though it stands in a part of its own',
    html: `<h1>Issues</h1><div class="kind">Medical problems:</div><div>Gout</div><div class="kind">Surgeries:</div><div>Appendectomy</div>
      <hr><div class="text"><h1>Sent to the laboratory:</h1><table><tr><th>Test</th><th>Value</th><th>Range</th><th>Units</th></tr><tr><td>Sodium</td><td>139</td><td>136-145</td><td>mmol/L</td></tr></table></div>`,
    facts: ['problem Gout', 'procedure Appendectomy', 'result Sodium 139 mmol/L'],
  },
  {
    name: 'a month below a curve is no record of what was given',
    html: `<div><h2>Vitals</h2></div><div class="curve"><div class="axis-label">120</div><div class="axis-label">Mar 2026</div><div class="axis-label">Jul 2026</div></div>
      <table><tr><th>Name</th><th>Unit</th><th>2026-09-03 09:40</th><th>2026-06-11 10:05</th></tr><tr><td>Weight</td><td>lb</td><td>148</td><td>151</td></tr><tr><td>Pulse</td><td>per min</td><td>66</td><td></td></tr></table>`,
    facts: ['vital Weight 148 lb 2026-09-03', 'vital Weight 151 lb 2026-06-11', 'vital Pulse 66 per min 2026-09-03'],
  },
  {
    name: 'the label of a field in the form of a visit heads nothing, and a labelled diagnosis is one',
    html: `<div><label>Primary Diagnoses</label> Septic arthritis of right knee (<b>02/27/2026</b>)</div>
      <h3>Visit information</h3><form><div class="row"><div class="fg"><label>Patient</label><p>Ibarra, Noemi</p></div><div class="fg"><label>Start Date</label><div><input value="02/27/2026"></div></div></div>
      <div class="row"><div class="fg"><label>Examiner</label><div><input value="Dr. Gideon Varga"></div></div><div class="fg"><label>Admitting diagnosis</label><div><input value="Swollen knee"></div></div></div></form>`,
    facts: ['encounter 2026-02-27 Dr. Gideon Varga', 'problem Septic arthritis of right knee 2026-02-27'],
  },
  {
    name: 'a column of pathologies names problems',
    html: '<h3>Other conditions</h3><table><tr><th></th><th>Pathology</th><th>Comments</th></tr><tr><td></td><td>Gout</td><td>since school</td></tr></table>',
    facts: ['problem Gout'],
  },
  {
    name: 'the first row of a table that lays out a list heads it, and is none of its rows',
    html: `<table class="box"><tr class="bar"><td colspan="2">Medication</td></tr><tr><td><table><tr><td>Chronic</td></tr></table></td>
      <td><table><tr><td><b>Enalapril 10 mg tablet</b><i> (2 tablets per day)</i></td></tr><tr><td><b>Metformin 500 mg tablet</b><i> (1 tablet per day)</i></td></tr></table></td></tr></table>`,
    facts: ['medication Enalapril 10 mg per day', 'medication Metformin 500 mg per day'],
  },
  {
    name: 'what spans the columns behind a blank cell says more of the row above',
    html: `<h2>Treatments</h2><table><tr><th>No.</th><th>Drug Name</th><th>Dosage Instructions</th><th>Start Date</th></tr><tbody><tr><td>1.</td><td>Rifampicin 450 mg</td><td>Once a day, oral</td><td>11/12/2026</td></tr>
      <tr><td></td><td colspan="3"><p><b>Treatment notes: </b>watch the liver</p></td></tr></tbody></table>`,
    facts: ['medication Rifampicin 450 mg Once a day'],
  },
  {
    name: 'values chosen in one field are entries of their own, and a colon may be printed twice',
    html: `<div class="fg"><div><label>Diagnosis</label></div><div class="multi"><span class="selected-value"><span>Acute cystitis</span></span><span class="selected-value"><span>Gout</span></span></div></div>
      <div><p><b>Date of service:</b>: 2026-11-20</p><p><b>Consulting doctor:</b>: Dr. Bikram Rai</p></div><h4>Chief complaint: Burning</h4>`,
    facts: ['problem Acute cystitis', 'problem Gout', 'encounter 2026-11-20 Dr. Bikram Rai Burning'],
  },
  {
    name: 'diagnoses behind their labels in a table are rows, each with the code behind it',
    html: `<h3>Consultation details</h3><table><tr><td><b>Principal Diagnosis:</b></td><td>Gout</td><td><b>Code:</b></td><td>M10.9</td></tr>
      <tr><td><b>Secondary Diagnosis:</b></td><td>Localized edema</td><td><b>Code:</b></td><td>R60.0</td></tr></table>`,
    facts: ['problem Gout M10.9', 'problem Localized edema R60.0'],
  },
  {
    name: 'how often a service was done may stand in brackets behind its name',
    html: '<h3>CPT codes</h3><ul><li>97803 - Nutrition therapy, 15 min (2 units)</li><li>99213 - Office visit (established)</li></ul>',
    facts: ['code 97803 Nutrition therapy, 15 min 2', 'code 99213 Office visit (established)'],
  },
  {
    name: 'a link that names a list heads it, however many inline parts wrap it',
    html: `<div><table><tr><td><span><a href="#"><span><b>Medical Problems</b></span> (<span>collapse</span>)</a></span></td></tr></table></div>
      <div><table><tr><td>Gout</td></tr><tr><td>Psoriasis</td></tr></table></div>`,
    facts: ['problem Gout', 'problem Psoriasis'],
  },
  {
    name: 'a reference laboratory heads results, a drug reference does not head medications',
    html: `<h4>Brightwater Reference Laboratory 2210</h4><table><tr><th>Test</th><th>Value</th><th>Units</th></tr><tr><td>Ferritin</td><td>61</td><td>ng/mL</td></tr></table>
      <h4>Drug reference medications</h4><ul><li>Warfarin 5 mg daily</li></ul>`,
    facts: ['result Ferritin 61 ng/mL'],
  },
  {
    name: 'a day on which a row was touched or ended is not the day a problem began',
    html: `<h3>Problem list</h3><table><tr><th>Title</th><th>Begin</th><th>End Date</th><th>Status</th><th>Modify Date</th></tr>
      <tr><td>Gout</td><td></td><td></td><td>Active</td><td>2024-01-04</td></tr><tr><td>Hernia</td><td></td><td>2021-06-30</td><td>Resolved</td><td>2021-06-30</td></tr>
      <tr><td>Psoriasis</td><td>2018-11-02</td><td></td><td>Active</td><td>2024-01-04</td></tr></table>`,
    facts: ['problem Gout Active', 'problem Hernia Resolved', 'problem Psoriasis Active 2018-11-02'],
  },
  {
    name: 'a running number and the order of a test do not name its result',
    html: `<h3>Lab results</h3><table><tr><th>Item</th><th>Order Procedure Name</th><th>Name</th><th>Value</th><th>Units</th><th>Date</th></tr>
      <tr><td>1</td><td>Iron studies</td><td>Ferritin</td><td>9</td><td>ng/mL</td><td>2026-10-02</td></tr></table>`,
    facts: ['result Iron studies | Ferritin 9 ng/mL 2026-10-02'],
  },
  {
    name: 'a heading in a bar with words of its own heads the table behind the bar',
    html: `<div class="navSection"><div class="navTop"><h2>Problem list</h2><span>Last reviewed by Ann Prior, RN on 11/18/2026</span></div>${problems}</div>`,
    facts: ['problem Gout M10.9 Active'],
  },
  {
    name: 'headings of lower rank behind a bar stand under what the bar heads',
    html: `<div class="frame"><div class="strip"><h2>Results</h2><a href="#">All results</a></div><h3>Allergy IgE, Mar 15, 2026</h3>
      <div class="r"><span>Cashew IgE</span><span>6.40</span><span>kU/L</span></div><div class="r"><span>Peanut IgE</span><span>0.22</span><span>kU/L</span></div></div>`,
    facts: ['result Allergy IgE | Cashew IgE 6.40 kU/L 2026-03-15', 'result Allergy IgE | Peanut IgE 0.22 kU/L 2026-03-15'],
  },
  {
    name: 'rows that are lists of values without names are rows, and a page of them is no note',
    html: `<h1>Workflow</h1><div class="section"><h2>Chief complaint</h2><textarea>Short of breath for four days, worse at night</textarea></div>
      ${unnamed('Problem List', ['Hyponatremia', 'E87.1'], ['Gout', 'M10.9'])}
      <div class="section"><h2>Family History</h2><dl><dt>Father:</dt><dd>Mesothelioma</dd></dl></div>`,
    facts: ['encounter Short of breath for four days, worse at night', 'problem Hyponatremia E87.1', 'problem Gout M10.9'],
  },
  {
    name: 'a label that floats above its field stands behind it in the page',
    html: `<h3>Encounter</h3><div class="ff"><div class="infix"><input value="02/27/2026"><span><label>Date of service</label></span></div></div>
      <div class="ff"><div class="infix"><div class="sel"><span>Gideon Varga, DO</span></div><span><label>Rendering provider</label></span></div></div>`,
    facts: ['encounter 2026-02-27 Gideon Varga, DO'],
  },
  {
    name: 'a card names one thing in its heading and tells of it in pairs',
    html: `<section><h2>Service Requests(1)</h2>${card('Event monitor, 14 day patch', ['Status', 'Active'], ['Authored On', '3/4/2026'])}</section>
      <section><h2>Vital Signs(1)</h2>${card('Heart rate', ['Value', '62'], ['Unit', 'bpm'], ['Effective Date', '3/4/2026'])}</section>`,
    facts: ['order Event monitor, 14 day patch 2026-03-04', 'vital Heart rate 62 bpm 2026-03-04'],
  },
  {
    name: 'terms that are vaccines have each day behind them as a dose',
    html: `<section><h2>Immunizations</h2><dl><dt>DTaP</dt><dd>Jun 24, 2019</dd><dd>Aug 26, 2019</dd><dt>MMR</dt><dd>May 4, 2020</dd></dl></section>`,
    facts: ['immunization DTaP 2019-06-24', 'immunization DTaP 2019-08-26', 'immunization MMR 2020-05-04'],
  },
  {
    name: 'cells are placed under their names where a row lacks one',
    html: `<div class="pnl"><div class="ttl">Problems</div><div class="grid"><div class="ghd">${['Problem', 'ICD-10', 'Status', 'Onset']
      .map((head, i) => `<div class="hd" style="left:${i * 90}px">${head}</div>`)
      .join(
        '',
      )}</div>${placed(20, [0, 'Gout'], [90, 'M10.9'], [180, 'Active'], [270, '02/10/2026'])}${placed(40, [0, 'Asthma'], [90, 'J45.20'], [270, '11/03/2021'])}</div></div>`,
    facts: ['problem Gout M10.9 Active 2026-02-10', 'problem Asthma J45.20 2021-11-03'],
  },
  {
    name: 'tables of two lists under one heading are two lists',
    html: `<section><h3>Procedures and Immunizations</h3>
      <table><tr><th>Procedure</th><th>Date</th><th>Status</th></tr><tr><td>Knee injection</td><td>11/04/2026</td><td>Completed</td></tr></table>
      <table><tr><th>Vaccine</th><th>Date</th><th>Status</th></tr><tr><td>Tdap</td><td>10/02/2026</td><td>Given</td></tr></table></section>`,
    facts: ['procedure Knee injection 2026-11-04 Completed', 'immunization Tdap 2026-10-02 Given'],
  },
  {
    name: 'a table that nothing heads is a flowsheet by its days, of vital signs or of results',
    html: `<p>Neuro scales</p><table><tr><th>Scale</th><th>02/10/2026</th><th>02/11/2026</th></tr><tr><td>NIHSS total</td><td>14</td><td>9</td></tr><tr><td>Modified Rankin</td><td>4</td><td>3</td></tr></table>`,
    facts: [
      'result NIHSS total 14 2026-02-10',
      'result NIHSS total 9 2026-02-11',
      'result Modified Rankin 4 2026-02-10',
      'result Modified Rankin 3 2026-02-11',
    ],
  },
  {
    name: 'what charges point to is billed, and a sheet ticked in part offers the rest',
    html: `<div class="bill"><div class="boxhead">Encounter diagnoses</div><table><tr><th>#</th><th>ICD-10</th><th>Description</th></tr><tr><td>1</td><td>M17.11</td><td>Knee osteoarthritis</td></tr></table>
      <div class="boxhead">Superbill</div><table>${charge('99214', 'Visit', true)}${charge('99213', 'Short visit', false)}</table></div>`,
    facts: ['code M17.11 Knee osteoarthritis', 'code 99214 Visit'],
  },
  {
    name: 'a diagnosis that a charge points to is the button that is pressed',
    html: `<h3>Charges</h3>${pointed('20611', 'Injection', 1, 4)}${pointed('99213', 'Visit', 2)}`,
    facts: ['code 20611 Injection 1 [1,4]', 'code 99213 Visit 1 [2]'],
  },
  {
    name: 'what was struck out or entered in error is no fact',
    html: `<h3>Allergies</h3><ul><li class="line-through">Latex</li><li><span style="text-decoration: line-through">Sulfa</span></li><li>Codeine - nausea</li></ul>
      <h3>Problem list</h3><table><tr><th>Problem</th><th>Status</th></tr><tr><td>Gout</td><td>Active</td></tr><tr><td>Focal epilepsy</td><td>Entered in error</td></tr></table>`,
    facts: ['problem Gout Active', 'allergy Codeine nausea'],
  },
  {
    name: 'a part folded right below its heading is read, a menu below its name is not',
    html: `<div class="cat"><div class="cat-title"><span>Discontinued Meds</span> <a>show</a></div><ul style="display:none"><li>Lisinopril 10 mg tablet daily</li></ul></div>
      <div class="menuSection"><div class="menuLabel">Procedures</div><ul class="menuEntries" style="display:none"><li>Load compendium</li></ul></div>`,
    facts: ['medication Lisinopril 10 mg daily Discontinued'],
  },
  {
    name: 'bold words in a cell of a layout table head the cells below them, and old line ends part the rows',
    html: `<table><tr><td><font><b>&nbsp;PROBLEM LIST</b></font></td></tr><tr><td><font><b>Gout</b>&nbsp;&nbsp;&nbsp;(M10.9)<br><b>Asthma</b>&nbsp;&nbsp;&nbsp;(J45.20)<br></font></td></tr>
      <tr><td><font><b>&nbsp;SURGERIES / PROCEDURES</b></font></td></tr><tr><td><font>Appendectomy&nbsp;&nbsp;&nbsp;04/15/2016<br>Knee arthroscopy&nbsp;&nbsp;&nbsp;06/12/2019<br></font></td></tr></table>`,
    facts: ['problem Gout M10.9', 'problem Asthma J45.20', 'procedure Appendectomy 2016-04-15', 'procedure Knee arthroscopy 2019-06-12'],
  },
  {
    name: 'the names of columns scroll in a table above the grid, below its tools',
    html: `<h3>Problem list</h3><div class="grid"><div class="tools"><button>Export to Excel</button></div><div class="head"><table role="presentation"><thead><tr><th>Problem</th><th>ICD-10</th></tr></thead></table></div>
      <div class="body"><table role="grid"><tr role="row"><td>Gout</td><td>M10.9</td></tr></table></div></div>`,
    facts: ['problem Gout M10.9'],
  },
  {
    name: 'state words with a count head the rows below them',
    html: `<div class="comp"><h3>Problems</h3><div class="g">Active (1)</div><div class="r">Gout</div><div class="g">Resolved (1)</div><div class="r">Pneumonia</div></div>`,
    facts: ['problem Gout Active', 'problem Pneumonia Resolved'],
  },
  {
    name: 'a name that columns repeat in each cell for narrow screens is no part of the value',
    html: `<h3>Allergies</h3><table><tr><th>Allergen</th><th>Reaction</th></tr><tr><td><span class="t">Allergen</span>Latex</td><td><span class="t">Reaction</span>Hives</td></tr></table>`,
    facts: ['allergy Latex Hives'],
  },
  {
    name: 'a figure that is a link in a table is a value',
    html: `<h3>Lab results</h3><table><tr><th>Test</th><th>Result</th><th>Units</th></tr><tr><td>AST</td><td><a href="#">31</a></td><td>U/L</td></tr></table>`,
    facts: ['result AST 31 U/L'],
  },
  {
    name: 'a grid of boxes with as many rows as columns is rows still',
    html: `<h3>Allergies</h3><div class="grid"><div class="heads"><div class="r"><div class="c">No.</div><div class="c">Allergen</div><div class="c">Reaction</div></div></div>
      <div class="body"><div class="rows">${[
        ['1', 'Latex', 'Hives'],
        ['2', 'Codeine', 'Nausea'],
        ['3', 'Neomycin', 'Rash'],
      ]
        .map((cells) => `<div class="r"><div>${cells.map((cell) => `<div class="c"><div>${cell}</div></div>`).join('')}</div></div>`)
        .join('')}</div></div></div>`,
    facts: ['allergy Latex Hives', 'allergy Codeine Nausea', 'allergy Neomycin Rash'],
  },
  {
    name: 'hidden parts below a strip of as many names are the panels of tabs, and what is hidden by itself inside them is not read',
    html: `<div><div class="x1"><a href="#">Visit</a><a href="#">Lists</a></div><div class="x2"><div>Seen today.</div><div style="display:none"><h3>Allergies</h3><ul><li>Latex</li></ul><div style="display:none">Codeine</div></div></div></div>`,
    facts: ['allergy Latex'],
  },
  {
    name: 'tables inside a note are rows, its lines are not',
    html: `<div class="note"><h2>Progress note</h2><h3>Subjective</h3><p>He feels better since the last visit and walks daily.</p><h3>Medications</h3><table><tr><td>Taking</td><td><span>Lisinopril 20 mg tablet</span> <span>1 tablet</span> <span>Once a day</span></td></tr><tr><td>Taking</td><td><span>Metformin 500 mg tablet</span> <span>1 tablet</span> <span>Twice a day</span></td></tr></table><h3>Surgical history</h3><p>Hernia repair as a child.</p><h3>Plan</h3><p>Continue the same and come back in a month.</p></div>`,
    facts: ['medication Lisinopril 20 mg Once a day Taking', 'medication Metformin 500 mg Twice a day Taking'],
  },
  {
    name: 'the one column of days in a table of vaccines is when they were given, whatever it is called',
    html: `<h3>Immunizations</h3><table><tr><th>Vaccine</th><th>Occurrence</th><th>Status</th></tr><tr><td>Tdap</td><td>3/29/2018</td><td>completed</td></tr></table>`,
    facts: ['immunization Tdap 2018-03-29 completed'],
  },
  {
    name: 'payers in a table below the charges are no charges',
    html: `<h3>Professional charges</h3><table><tr><th>Proc</th><th>Description</th><th>Mod</th><th>Qty</th></tr><tr><td>99233</td><td>Hospital day</td><td></td><td>1</td></tr></table><table><tr><th>Pri</th><th>Payer</th><th>Policy #</th></tr><tr><td>1</td><td>Blue Harbor</td><td>7HV2KD5</td></tr></table>`,
    facts: ['code 99233 Hospital day 1'],
  },
  {
    name: 'a battery with its day in fields, and a heading over its table that only says results',
    html: `<section><h3>Liver function tests</h3><div><label>Date</label><div>31-07-2026</div></div><div><h4>Normal test result</h4><table><tr><th>Test name</th><th>Result value</th><th>UOM</th></tr><tr><td>AST</td><td>31</td><td>U/L</td></tr></table></div></section>`,
    facts: ['result Liver function tests | AST 31 U/L 2026-07-31'],
  },
  {
    name: 'full-width rows that say when a battery was collected head the rows below them',
    html: `<h3>Labs</h3><table><tr><th>Name</th><th>Value</th><th>Units</th></tr>${[
      'Lipid Panel|Triglycerides|162|mg/dL|02/27/2026',
      'Hemoglobin A1c|Hemoglobin A1c|7.4|%|02/20/2026',
    ]
      .map((row) => row.split('|'))
      .map(
        ([panel, name, value, unit, day]) =>
          `<tr class="head"><td colspan="3"><a href="#">${panel}</a> <span>Coll: ${day}</span><br><small>Lakeside Laboratory | Reviewed by the ordering provider</small></td></tr><tr class="row"><td>${name}</td><td>${value}</td><td>${unit}</td></tr>`,
      )
      .join('')}</table>`,
    facts: ['result Lipid Panel | Triglycerides 162 mg/dL 2026-02-27', 'result Hemoglobin A1c | Hemoglobin A1c 7.4 % 2026-02-20'],
  },
  {
    name: 'a hidden part whose id is the name of a list is that list',
    html: `<fieldset><legend>Today <button>Flowsheet</button></legend><div>Seen at nine.</div><div>By the nurse.</div><div>In room 2.</div><div>Alone.</div><div id="vitals-flowsheet" style="display:none"><table><tr><th>Date</th><th>Pulse</th><th>Weight</th></tr><tr><td>04/28/2026</td><td>78 <small>bpm</small></td><td>203 <small>lbs</small></td></tr></table></div></fieldset>`,
    facts: ['vital Pulse 78 bpm 2026-04-28', 'vital Weight 203 lbs 2026-04-28'],
  },
  {
    name: 'how sure a diagnosis is says more than its rank among the others',
    html: `<h3>Diagnoses</h3><ul><li><span>Cystitis</span><span>Primary</span><span>Presumed</span></li><li><span>Gout</span><span>Secondary</span><span>Resolved</span></li></ul>`,
    facts: ['problem Cystitis Presumed', 'problem Gout Resolved'],
  },
  {
    name: 'chips side by side are entries of a list, unless one says of another how it stands',
    html: `<h3>Diagnoses</h3><div><span class="cds--tag">Gout</span><span class="cds--tag">Psoriasis</span></div>
      <h3>Conditions</h3><div><span class="chip">Asthma</span><span class="chip">Active</span></div>`,
    facts: ['problem Gout', 'problem Psoriasis', 'problem Asthma Active'],
  },
  {
    name: 'who went over a list of allergies is no allergy',
    html: `<h3>Allergies</h3><table><tr><th>Substance</th><th>Reactions</th></tr><tr><td>Latex</td><td>Rash</td></tr></table><div>Reconciliation Status: <span>Complete</span></div>`,
    facts: ['allergy Latex Rash'],
  },
  {
    name: 'lines that say how a drug is given belong to the one above, and a count of capsules is no dose',
    html: `<h3>Medications</h3><div class="rec"><p class="l"><b>Cefadroxil</b> — 500 mg — capsule</p><p class="l"><span>DOSE</span> <span>2 capsule</span> — oral — twice daily</p><p class="m">11:20 AM · Ann Prior</p></div>`,
    facts: ['medication Cefadroxil 500 mg twice daily'],
  },
  {
    name: 'a procedure has its side, and its code before its name',
    html: `<h3>Surgical history</h3><table><tr><th>Procedure</th><th>Laterality</th><th>Date</th></tr><tr><td>KNEE ARTHROSCOPY</td><td>Left</td><td>3/20/2018</td></tr>
      <tr><td>42820 Tonsillectomy</td><td></td><td>5/2/2011</td></tr></table>`,
    facts: ['procedure KNEE ARTHROSCOPY Left 2018-03-20', 'procedure Tonsillectomy 2011-05-02'],
  },
  {
    name: 'the visit that a table marks as current is the open one',
    html: `<h3>Visits</h3><table><tr><th>Date</th><th>Type</th></tr><tr class="active-visit"><td>11/20/2026</td><td>OPD</td></tr><tr><td>03/02/2026</td><td>OPD</td></tr></table>`,
    facts: ['encounter 2026-11-20'],
  },
  {
    name: 'the day of a visit stands in brackets behind its number; that of a listed note is not its day',
    html: `<p>Outpatient FIN: 7702113 [Visit Date: 20-NOV-2026 08:05]</p><section><h2>Documents</h2><div><span>Office Visit Note</span><span>Prior, Ann MD</span><span>02-MAR-2026 09:40</span></div></section>`,
    facts: ['encounter 2026-11-20'],
  },
  {
    name: 'labels set like their values in a run of pairs head nothing',
    html: `<div class="card">${[
      ['Primary Insurance', 'Harbor PPO'],
      ['Encounter Date', '11/20/2026'],
      ['Provider', 'Ann Prior, MD'],
    ]
      .map(([label, value]) => `<div class="i"><div class="p"><p class="t">${label}</p><p class="t">${value}</p></div></div>`)
      .join('')}</div>`,
    facts: ['encounter 2026-11-20 Ann Prior, MD'],
  },
  {
    name: 'a grid of boxes has its columns from what is named as its head, whatever they are called and however rows are opened',
    html: `<h3>Lab tests</h3><div class="form-grid"><div class="grid-heading-row"><div class="line"><div>No.</div><div>Lab Test Template</div><div>Remarks by desk</div></div></div>
      <div class="grid-body"><div class="line"><div>1</div><div>Lipid profile</div><div>fasting</div><div><a href="#"></a></div></div><div class="line"><div>2</div><div>TSH</div><div></div><div><a href="#"></a></div></div></div></div>`,
    facts: ['order Lipid profile', 'order TSH'],
  },
  {
    name: 'codes and coded diagnoses that a note lists line by line are entered; one in a sentence is not',
    html: `<h3>Visit note</h3><div><h5>HPI</h5><p>Cough for a week after a cold, worse at night, no fever and no wheeze.</p></div>
      <div><h5>Assessment</h5><h6>Primary:</h6><p>Acute bronchitis, unspecified J20.9</p><p>Not thought to be pneumonia J18.9 as the chest is clear. Will watch.</p></div>
      <div><h5>CPT codes</h5><p>99213 Office visit, established</p></div>`,
    facts: ['problem Acute bronchitis, unspecified J20.9', 'code 99213 Office visit, established'],
  },
  {
    name: 'what a label above a set of tabs lists has ended where the tabs name other parts, also those that are not open',
    html: `<div class="visit"><p class="label">Diagnoses</p><div><span>Gout</span></div><div role="tablist"><button role="tab" id="t1" aria-selected="true">Notes</button><button role="tab" id="t2" aria-selected="false">Medications</button></div>
      <div role="tabpanel" aria-labelledby="t1"><p>Left great toe red and swollen since Sunday, third attack this year. Diet gone over again.</p></div>
      <div role="tabpanel" aria-labelledby="t2" hidden><p><b>Colchicine</b> 0.5 mg</p></div></div>`,
    facts: ['problem Gout', 'medication Colchicine 0.5 mg'],
  },
  {
    name: 'a table whose columns have names is one, also with a list of tags in a cell',
    html: `<h2>Results</h2><div><p>Interpreter</p><a href="#">Ann Prior MD</a></div><table><thead><tr><th>Test</th><th>Value</th><th>Category</th></tr></thead>
      <tbody><tr><td>Ferritin</td><td>18 ng/mL</td><td><ul><li>Laboratory</li></ul></td></tr><tr><td>Iron</td><td>44 ug/dL</td><td><ul><li>Laboratory</li></ul></td></tr></tbody></table>`,
    facts: ['result Ferritin 18 ng/mL', 'result Iron 44 ug/dL'],
  },
  {
    name: 'a label with a colon among such labels heads nothing; a clinician is named in full where the page does',
    html: `<div><p>Provider:</p><div>Gideon Varga</div></div><h5>Visit details</h5><div class="col"><div class="i"><p class="l">Date of service:</p><p class="v">02/27/2026</p></div>
      <div class="i"><p class="l">Reason for visit:</p><p class="v">Sore knee</p></div><div class="i"><p class="l">Provider:</p><p class="v">Gideon Varga, DO</p></div></div>`,
    facts: ['encounter 2026-02-27 Gideon Varga, DO Sore knee'],
  },
  {
    name: 'modifiers joined to a code by a dash are its own',
    html: `<h3>CPT codes</h3><p>20610-RT-59 Injection of a major joint</p><p>99213-25 Office visit, established</p>`,
    facts: ['code 20610 Injection of a major joint RT,59', 'code 99213 Office visit, established 25'],
  },
  {
    name: 'a line that tells the patient how to take a drug is of the drug above it',
    html: `<h3>Prescriptions</h3><div><p>Doxycycline 100 mg capsule</p><p>Take one capsule by mouth twice daily</p><p>Mupirocin 2 % ointment</p><p>Apply a thin film to the nose daily</p></div>`,
    facts: ['medication Doxycycline 100 mg twice daily', 'medication Mupirocin 2 % daily'],
  },
  {
    name: 'a state set apart behind a name is how that row stands; what holds a tag together with the tip over it is no tip',
    html: `<h3>Past medications</h3><table><thead><tr><th>Start</th><th>Details</th></tr></thead><tbody><tr><td>02/03/2026</td><td><p><b>Torsemide</b> — 10 mg — tablet
      <span class="x-popover-container x-tooltip"><span class="x-tooltip-trigger"><span class="tag">Stopped</span></span><span class="x-popover" role="tooltip">04/04/2026, by Ann Prior</span></span></p></td></tr>
      <tr><td>01/09/2026</td><td><p><b>Colchicine</b> — 0.5 mg — tablet</p></td></tr></tbody></table>
      <h3>Problems</h3><ul><li>Gout <span class="tooltip">Attack of 2019</span></li><li>Psoriasis</li></ul>`,
    facts: ['medication Torsemide 10 mg Stopped', 'medication Colchicine 0.5 mg Past', 'problem Gout', 'problem Psoriasis'],
  },
  {
    name: 'the indication of a drug is a line of that drug; international names count in UNT',
    html: `<h4>Drug orders (2)</h4><a role="listitem"><span>New</span> <div><span class="name">Torsemide</span><span>— 10 mg — Tablet</span></div><span>DOSE 1 tablet</span><br><span>INDICATION</span><span>Swelling</span></a>
      <a role="listitem"><span>New</span> <div><span class="name">Ergocalciferol 50000 UNT Oral Capsule</span></div><span>DOSE 1 capsule</span><br><span>INDICATION</span><span>Low vitamin D</span></a>`,
    facts: ['medication Torsemide 10 mg New', 'medication Ergocalciferol 50000 UNT New'],
  },
  {
    name: 'the words of a menu head no list',
    html: `<div class="app-menu"><div class="menuSection"><div class="menuLabel">Procedures</div><div class="menuEntries"><div class="menuLabel">Pathways</div><div class="menuLabel">Batch entry</div></div></div></div>
      <p class="menu-label">Immunizations</p><ul class="menu-list"><li><a>Stock on hand</a></li></ul><h3>Procedures</h3><ul><li>Carpal tunnel release 03/04/2021</li></ul>`,
    facts: ['procedure Carpal tunnel release 2021-03-04'],
  },
  {
    name: 'columns called as parts of a note are columns; a code printed below a name is its code',
    html: `<h1>Procedures</h1><table><thead><tr><th>Procedure</th><th>Diagnosis</th><th>Documented by</th></tr></thead>
      <tbody><tr><td><div><p>Nail avulsion</p><p>CPT: 11730; Avulsion of nail plate</p></div></td><td><p>L60.0 Ingrowing nail</p></td><td><p>03/09/2026</p><p>Ann Prior, MD</p></td></tr></tbody></table>`,
    facts: ['procedure Nail avulsion'],
  },
  {
    name: 'what every row is heads them and is none, and what somebody wrote of a list is no row of it',
    html: `<h1>Surgical history</h1><section><h6>Surgery</h6><p>47562 Gallbladder removal</p></section><h6>Surgical history notes</h6><p>Long ago, abroad.</p>
      <h1>Allergies</h1><section><h6>Known allergies</h6><p>Latex</p></section><h6>Allergies notes</h6><p>Rash as a child, not tested.</p>`,
    facts: ['procedure Gallbladder removal', 'allergy Latex'],
  },
  {
    name: 'when the last dose was taken is no dose',
    html: `<h1>Medications</h1><section><h6>Scheduled medications</h6><div><div><p>Torsemide 10 mg (10 mg daily)</p><p>Last dose: 03/08/2026 8:00 PM</p></div><div><p>Colchicine 0.5 mg (0.5 mg daily)</p><p>Last dose: 03/09/2026 7:00 AM</p></div></div></section>`,
    facts: ['medication Torsemide 10 mg daily', 'medication Colchicine 0.5 mg daily'],
  },
  {
    name: 'tests in a table of orders that has no values are ordered, also where a column says when results came',
    html: `<h1>In-house labs</h1><table><thead><tr><th>Test type</th><th>Ordering provider</th><th>Order date</th><th>Status</th><th>Results received</th></tr></thead>
      <tbody><tr><td>Mono spot</td><td>Ann Prior, MD</td><td>03/09/2026 9:55 AM</td><td>FINAL</td><td>03/09/2026 10:05 AM</td></tr></tbody></table>
      <h4>External labs</h4><table><thead><tr><th>Lab</th><th>Ordering provider</th><th>Order added</th><th>Results</th></tr></thead><tbody><tr><td>Iron studies</td><td>Ann Prior, MD</td><td>03/08/2026</td><td></td></tr></tbody></table>`,
    facts: ['order Mono spot 2026-03-09', 'order Iron studies 2026-03-08'],
  },
  {
    name: 'a table whose columns are elements of a FHIR resource is the list of that resource, whatever stands above it',
    html: `${resource(['Code', 'Clinical Status', 'Verification Status', 'Onset[x]'], ['Gout', 'Active', 'Confirmed', '2019-05-01'])}
      ${resource(['Code', 'Clinical Status', 'Reaction'], ['Latex', 'Active', 'Hives'])}${resource(['Medication[x]', 'Intent', 'Status', 'Authored On'], ['Colchicine 0.5 MG Oral Tablet', 'order', 'stopped', '5/2/2026'])}
      ${resource(['Code', 'Value[x]', 'Effective[x]', 'Status'], ['Ferritin', '18 ng/mL', '3/9/2026, 9:12:00 AM', 'final'])}${resource(['Vaccine Code', 'Occurrence[x]', 'Status'], ['Tdap', '3/4/2021', 'completed'])}
      ${resource(['Code', 'Category', 'Status', 'Authored On'], ['Iron studies', 'Laboratory', 'active', '3/8/2026'])}${resource(['Code', 'Name'], ['x', 'Ann Prior'])}`,
    facts: [
      'problem Gout Active 2019-05-01',
      'allergy Latex Hives',
      'medication Colchicine 0.5 MG stopped',
      'result Ferritin 18 ng/mL 2026-03-09',
      'immunization Tdap 2021-03-04 completed',
      'order Iron studies 2026-03-08',
    ],
  },
  {
    name: 'a battery may begin with a word for a state, and how many pages there are is no row',
    html: `<h4>Results</h4><div class="panel"><div><h2>Complete blood count</h2><p>03-Mar-2026 • 09:10 AM</p></div><table><thead><tr><th>Test name</th><th>Value</th><th>Reference range</th></tr></thead><tbody><tr><td>Platelets</td><td>240</td><td>150 – 400</td></tr></tbody></table></div>
      <div class="panel"><div><h2>Ferritin</h2><p>03-Mar-2026 • 09:10 AM</p></div><table><thead><tr><th>Test name</th><th>Value</th><th>Reference range</th></tr></thead><tbody><tr><td>Ferritin</td><td>18 ng/mL</td><td>15 – 150</td></tr></tbody></table></div>
      <h4>Problems</h4><ul><li>Gout</li></ul><div><div>1 / 6 items</div><div><span>of 6 pages</span></div></div><p>Page 1 of 6</p>`,
    facts: ['result Complete blood count | Platelets 240 2026-03-03', 'result Ferritin | Ferritin 18 ng/mL 2026-03-03', 'problem Gout'],
  },
  {
    name: 'the code of what was observed is no charge',
    html: `<table><thead><tr><th>Code</th><th>Description</th><th>Type</th><th>Value</th><th>Units</th><th>Date</th></tr></thead><tbody><tr><td>LOINC:30525-0</td><td>Pack years</td><td>survey</td><td>12</td><td>packs</td><td>2026-03-09</td></tr></tbody></table>
      <h3>Charges</h3><ul><li>99213-25 Office visit, established</li><li>30525-0 Pack years</li></ul>`,
    facts: ['code 99213 Office visit, established 25'],
  },
  {
    name: 'the rank that a form asks for is no diagnosis, and a code with what it stands for is no note',
    html: `<h4>Dx</h4><div><div><p>Primary *</p><p>Ingrowing nail (L60.0)</p></div><div><p>Secondary (optional)</p><p>Gout, unspecified (M10.9)</p></div></div>
      <h3>Orders</h3><table><thead><tr><th>Order</th><th>Order added</th><th>Status</th></tr></thead><tbody><tr><td>73660 — Radiologic examination of the toes; minimum of 2 views</td><td>03/09/2026 10:02 AM Ann Prior, MD</td><td>pending</td></tr></tbody></table>`,
    facts: [
      'problem Ingrowing nail L60.0 Primary',
      'problem Gout, unspecified M10.9 Secondary',
      'order 73660 — Radiologic examination of the toes; minimum of 2 views 2026-03-09',
    ],
  },
  {
    name: 'a list in an item below a line that only says when, how or which parts the items, and a figure may keep its lines',
    html: `<h2>Vitals</h2><ul><li><span>09 Mar 26 8:15 am</span><ul>${measured('Pulse', '(60 - 100)', '71', '/min')}${measured('SPO2', '(&gt; 94)', '98', '%')}</ul></li></ul>
      <h2>Conditions</h2><ul><li><span>Active Conditions</span><ul><li><label>Gout</label><span>condition from 12 Jul 19</span></li></ul></li><li><span>History of Conditions</span><ul><li><p>No Conditions available</p></li></ul></li></ul>
      <h2>Lab results</h2><ul><li><b>Iron studies</b><ul><li><span>Ferritin</span> <span>18 ng/mL</span></li><li><span>Transferrin</span> <span>3.1 g/L</span></li></ul></li></ul>
      <h2>Medications</h2><ul><li>Colchicine 0.5 mg<ul><li>Twice a day, after meals</li></ul></li></ul>`,
    facts: [
      'vital Pulse 71 /min 2026-03-09',
      'vital SPO2 98 % 2026-03-09',
      'problem Gout Active 2019-07-12',
      'result Iron studies | Ferritin 18 ng/mL',
      'result Iron studies | Transferrin 3.1 g/L',
      'medication Colchicine 0.5 mg Twice a day',
    ],
  },
  {
    name: 'a battery has the day of the heading above it, a unit stands behind the range, and what was struck out as stopped is no error',
    html: `<h2>Lab results</h2><ul><li><div><span>Sample at</span> <span>09 Mar 26 10:05 am</span></div><table><tbody><tr><td colspan="2"><b>Complete blood count</b></td></tr></tbody>
      <tbody><tr><td><span>Platelets</span> <span class="range"><span>(150 - 400)</span> <span class="units">10^3/uL</span></span></td><td>240</td></tr></tbody></table></li>
      <li><div><span>Sample at</span> <span>02 Feb 26 11:30 am</span></div><table><tbody><tr><td colspan="2"><b>Serology</b></td></tr></tbody><tbody><tr><td>VDRL</td><td>Non Reactive</td></tr></tbody></table></li></ul>
      <h2>Treatments</h2><table><tr><td>Colchicine</td><td>0.5 mg, Once a day</td><td>09 Mar 26</td></tr><tr><td class="strike-text"><span>Torsemide</span></td><td><span class="strike-text">10 mg, Once a day</span> <span>Stopped on 09 Mar 26</span></td><td>02 Feb 26</td></tr>
      <tr><td class="strike-text"><span>Digoxin</span></td><td><span>Stopped on 09 Mar 26, entered in error</span></td><td>02 Feb 26</td></tr></table>`,
    facts: [
      'result Complete blood count | Platelets 240 10^3/uL 2026-03-09',
      'result Serology | VDRL Non Reactive 2026-02-02',
      'medication Colchicine 0.5 mg Once a day',
      'medication Torsemide 10 mg Once a day Stopped',
    ],
  },
  {
    name: 'a battery and its tests on one line are results each, what is pending is ordered, and bold words are no part of the row they begin',
    html: `<div class="row"><b>INVESTIGATIONS | LAB TESTS</b><div><ul><li><strong>Ferritin:</strong><span> 18 &nbsp; ng/mL</span></li>
      <li><strong>Iron studies:</strong><span><span> Iron - </span><span>12</span> <span>umol/L</span></span><span><span><strong>,</strong> Transferrin - </span><span>3.1</span> <span>g/L</span></span></li></ul>
      <h1><b>Pending Lab Tests</b></h1><div><label class="badge">Haptoglobin</label></div></div></div>
      <div class="row"><div><b>ALLERGIES</b><span> Latex</span></div></div><div class="row"><div><b> PROCEDURES </b><span> Nail avulsion of the left great toe</span></div></div>
      <h1>DOCTOR INCHARGE</h1><div><span>Dr. Bikram Rai</span><br><span>Licence no.: 5120</span></div>
      <ul><li><a>Outpatient</a></li><li><a>Emergency</a></li><li><a>Pharmacy</a></li><li><a>Visit Notes</a></li></ul>`,
    facts: [
      'result Ferritin 18 ng/mL',
      'result Iron studies | Iron 12 umol/L',
      'result Iron studies | Transferrin 3.1 g/L',
      'order Haptoglobin',
      'allergy Latex',
      'procedure Nail avulsion of the left great toe',
      'encounter Dr. Bikram Rai',
    ],
  },
  {
    name: 'half a blood pressure is none, and signs that lead to a reaction are no part of it',
    html: `<h3>Vitals 11/18/2026</h3><fieldset><h5>Blood pressure</h5><p>104</p><p>/</p><p>66</p></fieldset><fieldset><h5>Blood oxygen saturation</h5><p><span>97</span><span>%</span></p></fieldset>
      <h3>Allergies</h3><ul><li><span class="agent">Latex</span><span class="did"> &rArr; Hives</span><span class="did">, Swelling</span></li></ul>`,
    facts: ['vital Blood pressure 104/66 2026-11-18', 'vital Blood oxygen saturation 97 % 2026-11-18', 'allergy Latex Hives, Swelling'],
  },
  {
    name: 'charges with their diagnoses on the lines below point to them, and codes behind a colon are codes',
    html: `<form><fieldset><legend>Claim lines</legend><a href="#">X</a>&nbsp;<a href="#1">99203 : OFFICE VISIT NEW</a> 25<br>&nbsp;&nbsp;&nbsp;M10.9 : GOUT<br>&nbsp;&nbsp;&nbsp;I10 : HYPERTENSION<br><br>
      <a href="#">X</a>&nbsp;<a href="#2">84550 : URIC ACID BLOOD</a> QW<br>&nbsp;&nbsp;&nbsp;M10.9 : GOUT<br></fieldset></form>`,
    facts: [
      'code 99203 OFFICE VISIT NEW 25 [M10.9,I10]',
      'code 84550 URIC ACID BLOOD QW [M10.9]',
      'code M10.9 GOUT',
      'code I10 HYPERTENSION',
    ],
  },
  {
    name: 'a note that is the visit itself says by labels when and with whom, and line by line what was found, concluded and billed',
    html: `<div class="panel"><div class="panel-heading"><h3>Encounter</h3></div><div><b>Date of Service: </b>February 27th, 2026; 9:40 AM<br><b>Provider: </b>Ilse Varga, NP<br><hr>
      <h4>Chief Complaint:</h4><p>Burning feet</p><h4>History of Present Illness:</h4><p>Burning of both feet at night for three months, worse on the left side.</p>
      <h4>Vital Signs:</h4><p><b>Temperature: </b>98.1 F, Oral<br><b>Blood Pressure: </b>124/70 mmHg, Sitting<br><b>Oxygen Saturations: </b>97 percent<br></p>
      <h4>Laboratory Testing:</h4><p><b>Rapid Plasma Reagin: </b>Nonreactive<br><br><b>Vitamin B12: </b>141 pg/mL<br></p>
      <h4>Assessment:</h4><p><b>Polyneuropathy, unspecified [G62.9]</b><br><br><b>Gout [M10.9]</b><br></p><h4>Plan:</h4><p>Start replacement, see again in a month.</p><hr><p><b>CPT Codes: </b>99203,86592</p></div></div>`,
    facts: [
      'encounter 2026-02-27 Ilse Varga, NP Burning feet',
      'vital Temperature 98.1 F',
      'vital Blood Pressure 124/70 mmHg',
      'vital Oxygen Saturations 97 percent',
      'result Rapid Plasma Reagin Nonreactive',
      'result Vitamin B12 141 pg/mL',
      'problem Polyneuropathy, unspecified G62.9',
      'problem Gout M10.9',
      'code 99203',
      'code 86592',
    ],
  },
  {
    name: 'the diagnoses of a note may be led by their codes, what is asked of a list is no row of it, and a pain is told of ten',
    html: `<h3>Medications</h3><p>Was Medication Reconciliation completed?</p><ul><li>Allopurinol 100 mg tablet once daily</li></ul>
      <h3>Vitals</h3><table><tr><th>Vital</th><th>Value</th></tr><tr><td>Pain</td><td>6/10</td></tr></table>
      <div><h2>Note</h2><div><h3>Subjective</h3><p>The toe is less swollen than a week ago, and sleep is better.</p></div><div><h3>Assessment</h3><p>Gout that answers well.</p>
      <h4>Diagnoses attached to encounter</h4><div><span>(M10.9) Gout, unspecified</span></div><div><span>(Z79.899) Other long term (current) drug therapy</span></div></div>
      <div><h3>Plan</h3><p>Go on with the tablets.</p></div></div>`,
    facts: [
      'medication Allopurinol 100 mg once daily',
      'vital Pain 6 /10',
      'problem Gout, unspecified M10.9',
      'problem Other long term (current) drug therapy Z79.899',
    ],
  },
  {
    name: 'names of columns in boxes above a grid whose rows are tables of their own are names of columns',
    html: `<div class="panel"><div class="panel-header"><span class="header-text">Active Problems</span></div><div class="panel-body"><div class="head-ct"><div class="inner">${['Code', 'Description', 'Begin Date'].map((name) => `<div class="col"><div><span>${name}</span></div></div>`).join('')}</div></div>
      <div class="view"><div>${[
        ['I10', 'Hypertension', '2019-04-02'],
        ['M10.9', 'Gout', '2021-01-09'],
      ]
        .map((cells) => `<table><tbody><tr>${cells.map((cell) => `<td><div>${cell}</div></td>`).join('')}</tr></tbody></table>`)
        .join('')}</div></div></div></div>`,
    facts: ['problem Hypertension I10 2019-04-02', 'problem Gout M10.9 2021-01-09'],
  },
  {
    name: 'a part that only its spoken name tells is headed by it; one with a heading of its own is headed once',
    html: `<section aria-label="Allergies"><div class="r"><span>Latex</span><span>Rash</span></div><div class="r"><span>Sulfa drugs</span><span>Hives</span></div></section>
      <div role="region" aria-label="Problems"><h3>Problems</h3><div><span>Hypertension</span> <span>I10</span></div></div>
      <div role="region" aria-label="Vital signs, 11/03/2026"><div><span>BP</span><span>128/76</span></div><div><span>HR</span><span>74</span></div></div>
      <div role="region" aria-label="Notifications"><p>Aspirin is due for renewal.</p></div>`,
    facts: [
      'allergy Latex Rash',
      'allergy Sulfa drugs Hives',
      'problem Hypertension I10',
      'vital BP 128/76 2026-11-03',
      'vital HR 74 2026-11-03',
    ],
  },
  {
    name: 'rows over all columns of one table head the rows below, and may have a single row of their own width',
    html: `<table border="1"><tr><td colspan="2"><b>VITAL SIGNS</b></td></tr><tr><td>Temp</td><td>98.6</td></tr><tr><td>BP</td><td>110/70</td></tr><tr><td colspan="2"><b>ALLERGIES</b></td></tr><tr><td colspan="2">Sulfa</td></tr>
      <tr><td colspan="2"><b>CURRENT MEDICATIONS</b></td></tr><tr><td>Lisinopril 10 mg</td><td>daily</td></tr><tr><td colspan="2"><b>DIAGNOSES</b></td></tr><tr><td>I10</td><td>Hypertension</td></tr></table>`,
    facts: ['vital Temp 98.6', 'vital BP 110/70', 'allergy Sulfa', 'medication Lisinopril 10 mg daily', 'problem Hypertension I10'],
  },
  {
    name: 'a label of the visit behind a line that a list begins with is the visit’s, and short words say how often and as what a drug is taken',
    html: `<div class="card"><div class="card-header"><b>Medicines</b></div><div><p>Tab. Metformin 500 mg BD x 30 days</p><p>Cap. Omeprazole 20 mg OD x 10 days</p></div></div>
      <p><b>Allergies:</b> Penicillin, Latex</p><p><b>Visit Date:</b> 03 Nov 2026 <b>Doctor:</b> Dr. Ilse Varga</p>`,
    facts: [
      'medication Metformin 500 mg BD',
      'medication Omeprazole 20 mg OD',
      'allergy Penicillin',
      'allergy Latex',
      'encounter 2026-11-03 Dr. Ilse Varga',
    ],
  },
  {
    name: 'a column may be named by what it holds the names of, and a table below vital signs may list something else',
    html: `<h3>Problems</h3><table><tr><th>Diagnosis Name</th><th>Diagnosis Date</th></tr><tr><td>Gout</td><td>2024-03-02 09:10 AM</td></tr></table>
      <h3>Vital signs</h3><table><tr><td>Heart rate:</td><td>74</td></tr><tr><td>Temperature:</td><td>36.9</td></tr></table><table><tr><th>Pathology</th><th>Status</th><th>Date of diagnosis</th></tr><tr><td>J20.9 : Acute bronchitis</td><td>Active</td><td>11/03/2026</td></tr></table>
      <h3>Billing</h3><table><tr><th>Service Code</th><th>Service Name</th><th>Quantity</th></tr><tr><td>99213</td><td>Office visit</td><td>1</td></tr></table>`,
    facts: [
      'problem Gout 2024-03-02',
      'vital Heart rate 74',
      'vital Temperature 36.9',
      'problem Acute bronchitis J20.9 Active 2026-11-03',
      'code 99213 Office visit 1',
    ],
  },
  {
    name: 'a label and below it its value; a visit with whom; numbered prescriptions; codes with how often',
    html: `<p>Encounter on 11/03/2026 with Ilse Varga, MD</p><section><h3>Medical information</h3><div><span>History</span><p>-</p></div>
      <div><span>Allergies</span><p>Latex (severe), Codeine</p></div></section><h3>Rx</h3><p>1. Tab. Amlodipine 5 mg OD x 30 days</p><p>2. Cap. Omeprazole 20 mg BD</p>
      <h3>CPT codes</h3><div>99213-25 x 1</div><div>20610-LT x 2</div>`,
    facts: [
      'allergy Latex',
      'allergy Codeine',
      'encounter 2026-11-03 Ilse Varga, MD',
      'medication Amlodipine 5 mg OD',
      'medication Omeprazole 20 mg BD',
      'code 99213 25 1',
      'code 20610 LT 2',
    ],
  },
  {
    name: 'cells of one grid have each a label of their own, and none rules the next',
    html: '<div class="g"><div><div>History</div><p>-</p></div><div><div>Allergies</div><p>Latex, Codeine</p></div><div><div>Habits</div><p>Tobacco, daily</p></div></div>',
    facts: ['allergy Latex', 'allergy Codeine'],
  },
  {
    name: 'tables without a heading are known by their columns: directions, since when, a code with its diagnoses and fee',
    html: `<table><tr><th>Medication</th><th>Instructions</th><th>Start</th><th>Status</th></tr><tr><td>Enalapril 10 MG Oral Tablet</td><td>Take 1 tablet by mouth every day</td><td>05/02/2024</td><td>Active</td></tr></table>
      <table><tr><th>Condition</th><th>Since</th><th>Notes</th></tr><tr><td>Hypertension (I10)</td><td>2014</td><td>Controlled</td></tr></table>
      <table><tr><th>CPT</th><th>ICD</th><th>Fee</th></tr><tr><td>99213 - 25</td><td>I10</td><td>$120.00</td></tr></table>`,
    facts: ['medication Enalapril 10 MG every day Active', 'problem Hypertension I10', 'code 99213 25 [I10]'],
  },
];
