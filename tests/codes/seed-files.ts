/** Small invented files in every official layout, each as a publisher would name it: what the fuzz test damages. */
import { gzipSync } from 'fflate';
import { bytesOf, cmOrderFile, orderLine, pcsOrderFile, workbookOf, zipOf } from './files';

export interface Seed {
  name: string;
  bytes: Uint8Array;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const TITLES = ['Invented fever', 'Supposed rash of knee', 'Imagined fracture of thumb', 'Fictitious cough, unspecified', 'Made-up pain'];
const title = (at: number): string => `${TITLES[at % TITLES.length]} ${at}`;
const three = (at: number): string => String(at).padStart(3, '0');

/** A00, A00.0 … Z99.8: enough codes that a changed line is one of many. */
const CODES = ['A00', ...upTo(60).map((at) => `B${three(at)}`), 'Z99', 'Z998'];
const dotted = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

const orderFile = (): string =>
  CODES.map((code, at) => orderLine(at + 1, code, code.length > 3 ? '1' : '0', title(at)))
    .join('\r\n')
    .concat('\r\n');
const codesFile = (): string => CODES.map((code, at) => `${code.padEnd(7)} ${title(at)}\r\n`).join('');
const addenda = (): string =>
  [
    ...upTo(20).map((at) => `${'Add:'.padEnd(13)}1 ${`B${three(at)}`.padEnd(7)} ${title(at).padEnd(60)} ${title(at)}`),
    `${'Revise from:'.padEnd(13)}1 ${'B030'.padEnd(7)} ${title(1).padEnd(60)} ${title(1)}`,
    `${'Revise to:'.padEnd(13)}1 ${'B030'.padEnd(7)} ${title(2).padEnd(60)} ${title(2)}`,
    `${'Delete:'.padEnd(13)}1 ${'B031'.padEnd(7)} ${title(3).padEnd(60)} ${title(3)}`,
    '',
    'Codes',
    '     60 codes in icd10cm_order_2025.txt',
    '     79 codes in icd10cm_order_2026.txt',
    '     20 additions',
    '      1 deletions',
    '      1 revisions',
  ].join('\r\n');

const XML = '<?xml version="1.0" encoding="utf-8"?>';
const diag = (code: string, at: number, inner: string): string =>
  `<diag><name>${dotted(code)}</name><desc>${title(at)}</desc><excludes1><note>${title(at + 1)} (B00.-)</note></excludes1>${inner}</diag>`;
const section = (id: string, inner: string): string => `<section id="${id}"><desc>Section (${id})</desc>${inner}</section>`;
const tabular = (): string => {
  const body = section(
    'A00-A09',
    diag(
      'A00',
      0,
      upTo(40)
        .map((at) => diag(`A00${at % 10}${at}`.slice(0, 5), at, ''))
        .join('\n'),
    ),
  );
  return `${XML}\n<ICD10CM.tabular><version>2026</version><introduction><introSection type="title"><title>Invented</title></introSection></introduction>\n<chapter><name>1</name><desc>Invented diseases (A00-Z99)</desc><sectionIndex><sectionRef first="A00" last="A09" id="A00-A09">Inventions</sectionRef></sectionIndex>${body}${section('Z98-Z99', diag('Z99', 3, diag('Z998', 4, '')))}</chapter>\n</ICD10CM.tabular>`;
};
const index = (): string =>
  `${XML}\n<ICD10CM.index><version>2026</version><title>ICD-10-CM INDEX TO DISEASES AND INJURIES</title><letter><title>F</title>\n${upTo(40)
    .map(
      (at) =>
        `<mainTerm><title>${title(at)} <nemod>(acute)</nemod></title><code>B${three(at).slice(0, 2)}.${at % 10}</code><term level="1"><title>chronic</title><see>${title(at + 1)}</see></term></mainTerm>`,
    )
    .join('\n')}</letter></ICD10CM.index>`;
const neoplasms = (): string =>
  `${XML}\n<ICD10CM.index><version>2026</version><title>Table of Neoplasms</title><indexHeading><head col="1"/>${['Malignant Primary', 'Malignant Secondary', 'Ca in situ', 'Benign', 'Uncertain', 'Unspecified'].map((head, at) => `<head col="${at + 2}">${head}</head>`).join('')}</indexHeading><letter><title>N</title><mainTerm><title>Neoplasm, neoplastic</title>${upTo(
    6,
  )
    .map((at) => `<cell col="${at + 2}">C80.${at}</cell>`)
    .join('')}${upTo(30)
    .map(
      (at) =>
        `<term level="1"><title>${title(at)}</title>${upTo(6)
          .map((cell) => `<cell col="${cell + 2}">C${10 + at}.${cell}</cell>`)
          .join('')}</term>`,
    )
    .join('\n')}</mainTerm></letter></ICD10CM.index>`;
const pcsTables = (): string =>
  `${XML}\n<ICD10PCS.tabular><version>2026</version>${upTo(10)
    .map(
      (table) =>
        `<pcsTable><axis pos="1" values="1"><title>Section</title><label code="0">Invented section</label></axis><axis pos="2" values="1"><title>Body System</title><label code="0">Nerves</label></axis><axis pos="3" values="1"><title>Operation</title><label code="${table}">Invention ${table}</label><definition>Made up</definition></axis>\n<pcsRow codes="4">${[4, 5, 6, 7].map((pos) => `<axis pos="${pos}" values="${pos < 6 ? 2 : 1}"><title>Axis ${pos}</title>${pos < 6 ? '<label code="0">First</label><label code="1">Second</label>' : '<label code="Z">None</label>'}</axis>`).join('')}</pcsRow></pcsTable>`,
    )
    .join('\n')}</ICD10PCS.tabular>`;

const days = ['20250101', '20251001', '20240401'];
const hcpcsRows = (): string[][] => [
  ['HCPC', 'SEQNUM', 'RECID', 'LONG DESCRIPTION', 'SHORT DESCRIPTION', 'ADD DT', 'ACT EFF DT', 'TERM DT'],
  ...upTo(40).map((at) => [
    `J${String(at + 100).padStart(4, '0')}`,
    '00100',
    '3',
    title(at),
    title(at),
    days[at % 3] ?? '',
    '20251001',
    '',
  ]),
  ['V5999', '00100', '3', 'Invented aid', 'Aid', '20020701', '20020701', ''],
  ['   A1', '00100', '7', 'Invented modifier', 'Modifier', '20020701', '20020701', ''],
];
const hcpcsLine = (code: string, type: string, words: string): string => {
  const line = `${code.padStart(5)}00100${type}${words.padEnd(80)}${words.slice(0, 28).padEnd(28)}`;
  return `${line.padEnd(268)}2019010120190101        N`.padEnd(320);
};
const hcpcsText = (): string =>
  [
    'Note: invented',
    ...upTo(60).map((at) => hcpcsLine(`J${String(at + 100).padStart(4, '0')}`, '3', title(at))),
    hcpcsLine('V5999', '3', 'Invented aid'),
    '',
  ].join('\r\n');

const ptp = (): string =>
  `${['CPT only', 'invented', 'rows', 'Column1/Column2 Edits', 'Column 1\tColumn 2', ''].join('\r\n')}\r\n${upTo(80)
    .map(
      (at) =>
        `${99_000 + at}\t${99_100 + at}\t \t2020${at % 2 ? '0401' : '0701'}\t${at % 5 ? '*' : '20240331'}\t${at % 2}\tStandards of invention`,
    )
    .join('\r\n')}\r\n`;
const mue = (): string =>
  `"Invented notice\r\nover two lines",,,\r\n"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n${upTo(
    50,
  )
    .map((at) => `J${String(at + 100).padStart(4, '0')},${at % 7},${(at % 3) + 1} Line Edit,Invented`)
    .join('\r\n')}\r\n`;
const addOn = (): string[][] => [
  ['Invented notice'],
  [
    'AOC_Edit_Type',
    'Add-On_Code',
    'AOC_DelDT',
    'Primary_Code',
    'Primary_Code_DelDT',
    'AOC_Edit_EffDT',
    'AOC_Edit_DelDT',
    'Special_Instruction_Notes',
  ],
  ...upTo(40).map((at) => [
    String((at % 3) + 1),
    `J${String(at + 100).padStart(4, '0')}`,
    '',
    `J${String(at + 500).padStart(4, '0')}`,
    '',
    '2013091',
    '',
    '',
  ]),
];
const poa = (): string =>
  `Order26\tPOAexemptCode\tDescription\r\n${['A00.0', ...upTo(40).map((at) => `B${three(at).slice(0, 2)}.${three(at).slice(2)}`), 'Z99.8']
    .map((code, at) => `${at + 1}\t${code}\t${title(at)}`)
    .join('\r\n')}\r\n`;
const hcc = (): string =>
  upTo(60)
    .map((at) => `E${10 + (at % 80)}${at % 10}\t${(at % 90) + 1}\r\n`)
    .join('');
const mce = (): string =>
  upTo(50)
    .map((at) => `A${three(at)}\t${at % 2 ? '1 newborn (age 0)' : '2 maternity (age 9-64)'}\r\n`)
    .join('');
const places = (): string =>
  `Place of Service Code(s),Place of Service Name,Place of Service Description\r\n${upTo(30)
    .map((at) => `${String(at + 1).padStart(2, '0')},Room ${at},"A room, invented"`)
    .join('\r\n')}\r\n`;
const fees = (): string =>
  `CPT code,Description,Charge\r\n${upTo(50)
    .map((at) => `${99_200 + at},"Visit, invented ${at}",$${100 + at}.50`)
    .join('\r\n')}\r\n`;
const conversion = (): string[][] => [
  ['Invented table'],
  ['Current code assignment', 'Effective', 'Previous Code(s) Assignment'],
  ...upTo(30).map((at) => [`B${three(at).slice(0, 2)}.${at % 10}`, '2025', `B${three(at).slice(0, 2)}`]),
];

/** Every layout once, plain, in a workbook or in an archive, as it is published. */
export const SEEDS: readonly Seed[] = [
  { name: 'icd10cm-order-2026.txt', bytes: bytesOf(orderFile()) },
  { name: 'icd10cm-order-2025.txt', bytes: bytesOf(cmOrderFile()) },
  { name: 'icd10pcs_order_2026.txt', bytes: bytesOf(pcsOrderFile()) },
  { name: 'icd10cm-codes-2026.txt', bytes: bytesOf(codesFile()) },
  { name: 'icd10cm-order-addenda-2026.txt', bytes: bytesOf(addenda()) },
  { name: 'icd10cm-tabular-2026.xml', bytes: bytesOf(tabular()) },
  { name: 'icd10cm-index-2026.xml', bytes: bytesOf(index()) },
  { name: 'icd10cm-neoplasm-2026.xml', bytes: bytesOf(neoplasms()) },
  { name: 'icd10pcs_tables_2026.xml.gz', bytes: gzipSync(bytesOf(pcsTables())) },
  { name: 'HCPC2025_OCT_ANWEB.xlsx', bytes: workbookOf(hcpcsRows()) },
  { name: 'HCPC2019_CONTR_ANWEB.txt', bytes: bytesOf(hcpcsText()) },
  { name: 'ccipra-2024Q3.txt', bytes: bytesOf(ptp()) },
  { name: 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', bytes: bytesOf(mue()) },
  { name: 'AOC_V2026Q2-MCR.xlsx', bytes: workbookOf(addOn()) },
  { name: 'POAexemptCodesFY26.txt', bytes: bytesOf(poa()) },
  { name: 'F2824T1N_V28.TXT', bytes: bytesOf(hcc()) },
  { name: 'ICD10_MCE_AGE_2019.TXT', bytes: bytesOf(mce()) },
  { name: 'pos_codes_2024-06.csv', bytes: bytesOf(places()) },
  { name: 'fees.csv', bytes: bytesOf(fees()) },
  { name: 'ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx', bytes: workbookOf(conversion()) },
  {
    name: 'icd10cm-Code Descriptions-2026.zip',
    bytes: zipOf({ 'a/icd10cm-order-2026.txt': orderFile(), 'a/icd10cm-codes-2026.txt': codesFile(), 'layout.pdf': '%PDF-1.7' }),
  },
];
