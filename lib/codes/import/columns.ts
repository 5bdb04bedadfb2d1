/** Which column of a site's table means what: by its headings, and by the cells themselves. */
import type { CodeSystem } from '../code';
import { readCents } from './amount';
import { readDay } from './dates';
import { plain } from './headings';
import type { ColumnMapping } from './importer';

/** `guess` null: not even the column of codes is clear. `unclear`: what the person has to say, each a sentence's end. */
export interface Columns {
  headings: string[];
  rows: string[][];
  guess: ColumnMapping | null;
  unclear: string[];
}
type Role = keyof ColumnMapping;

/** CPT: four digits and a digit, F, T (categories I to III), U, M (laboratory) or A (vaccine products); HCPCS Level II: a letter and four digits. */
export function systemOfProcedure(code: string): CodeSystem | null {
  if (/^\d{4}[0-9FTUMA]$/.test(code)) return 'CPT';
  return /^[A-V]\d{4}$/.test(code) ? 'HCPCS' : null;
}

/** A code cell, which may carry its modifier (`71046-26`); null when it holds no procedure code. */
export function procedureIn(cell: string): { system: CodeSystem; code: string; modifier: string } | null {
  const [, code = '', modifier = ''] = /^([0-9A-Z]{5})(?:[- ]([0-9A-Z]{2}))?$/.exec(cell.trim().toUpperCase()) ?? [];
  const system = systemOfProcedure(code);
  return system && { system, code, modifier };
}

/** Headings, punctuation as blanks: what they may say, and what tells that they mean something else. */
const HEADINGS: Record<Role, { is: RegExp; not: RegExp }> = {
  code: {
    is: /\b(?:cpt4?|hcpcs)\b|^(?:procedure|proc|service|svc|billing|bill)? ?codes?$|^(?:procedure|proc)$/,
    not: /desc|name|mod|type|fee|charge|price|amount|rate|date|status|rev(?:enue)?|diag|icd/,
  },
  description: { is: /\b(?:desc|descr|description|descriptor|name|title)\b/, not: /date|charge|fee|payer|plan|provider|facility/ },
  charge: { is: /\b(?:charges?|fees?|price|amount|amt|rate|usd)\b/, not: /date|code|desc|type|schedule|status|name|unit/ },
  modifier: { is: /^(?:mod|mods|modifier|modifiers)(?: (?:1|code))?$/, not: /desc|name/ },
  from: { is: /\b(?:eff|effective|start|starts|begin|begins|from)\b/, not: /desc|end|term|exp|thru/ },
  to: { is: /\b(?:end|ends|ending|term|terminated|termination|exp|expires|expiration|thru|through|until|to)\b/, not: /desc|eff|start/ },
};
/** Where several columns hold amounts, these say plainly that they are what the site charges. */
const PLAIN_CHARGE = /^(?:(?:standard|gross|usual|billed|our|site|practice|total) )?(?:charge|charges|charge amount|fee)$/;
/** Headings of official lists and of lists of changes to them, which are no site's list whatever their cells look like. */
const NOT_A_SITE =
  /^(?:action|action code|type of change|betos|procstat|carrier|locality|column 1|ptp edit rationale|mue .*|recid|order ?\d*|poaexemptcode)$/;

const MOST = 0.6;
const NEARLY_ALL = 0.8;
const SHOWN = 20;
/** Mean length of cells from which a column of words is a description. */
const WORDY = 8;

const heading = (cell: string | undefined): string =>
  plain(cell)
    .replace(/[^a-z0-9$]+/g, ' ')
    .trim();

/** Share of the cells that are not blank for which `test` holds; 0 when all are blank. */
function share(rows: readonly string[][], at: number, test: (cell: string) => boolean): number {
  const filled = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  return filled.length ? filled.filter(test).length / filled.length : 0;
}

const isCode = (cell: string): boolean => procedureIn(cell) !== null;
const isAmount = (cell: string): boolean => readCents(cell) !== null;
const isMoney = (cell: string): boolean => isAmount(cell) && /[$.]/.test(cell);
const isDay = (cell: string): boolean => readDay(cell) !== null;
const isModifierCell = (cell: string): boolean => /^[0-9A-Z]{2}$/i.test(cell);

/** The rows parted into headings and the rest. Without headings, columns are numbered from 1. */
function parted(rows: readonly string[][]): { headings: string[]; named: boolean; body: string[][] } {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const at = filled.findIndex(
    (row) => row.filter((cell) => cell.trim() !== '').length > 1 && row.some((cell) => named('code', cell)) && !row.some(isCode),
  );
  if (at >= 0) return { headings: (filled[at] ?? []).map((cell) => cell.trim()), named: true, body: filled.slice(at + 1) };
  const body = filled.slice(
    Math.max(
      0,
      filled.findIndex((row) => row.some(isCode)),
    ),
  );
  const width = Math.max(0, ...body.map((row) => row.length));
  return { headings: Array.from({ length: width }, (_, column) => `column ${column + 1}`), named: false, body };
}

const named = (role: Role, cell: string | undefined): boolean =>
  HEADINGS[role].is.test(heading(cell)) && !HEADINGS[role].not.test(heading(cell));

/**
 * The columns of a site's table by its first rows. A heading counts only where the cells below do not speak against it; without one
 * the cells must speak for one column alone.
 */
export function previewColumns(rows: readonly string[][]): Columns {
  const { headings, named: hasHeadings, body } = parted(rows);
  const places = [...headings.keys()];
  const unclear: string[] = [];
  const quoted = (columns: number[]): string => columns.map((at) => `"${headings[at]}"`).join(', ');
  const byHeading = (role: Role): number[] => (hasHeadings ? places.filter((at) => named(role, headings[at])) : []);

  const codeColumns = byHeading('code').filter((at) => share(body, at, isCode) >= MOST);
  const codeLike = places.filter((at) => share(body, at, isCode) >= NEARLY_ALL);
  const codes = codeColumns.length ? codeColumns : codeLike;
  const [code] = codes;
  if (code === undefined || codes.length > 1) {
    unclear.push(codes.length > 1 ? `which of ${quoted(codes)} holds the procedure codes` : 'which column holds CPT or HCPCS codes');
    return { headings, rows: body.slice(0, SHOWN), guess: null, unclear };
  }
  const others = places.filter((at) => at !== code);

  const modifier = byHeading('modifier').find((at) => at !== code && share(body, at, (cell) => !isModifierCell(cell)) <= 1 - MOST) ?? null;
  const from = byHeading('from').find((at) => share(body, at, isDay) >= MOST) ?? null;
  const to = byHeading('to').find((at) => at !== from && share(body, at, (cell) => !isDay(cell)) <= 1 - MOST) ?? null;
  const dated = new Set([from, to, modifier]);

  const charges = byHeading('charge').filter((at) => at !== code && !dated.has(at) && share(body, at, isAmount) >= MOST);
  const saying = charges.filter((at) => PLAIN_CHARGE.test(heading(headings[at])));
  const money = others.filter((at) => !dated.has(at) && share(body, at, isAmount) >= NEARLY_ALL && share(body, at, isMoney) >= MOST);
  const charging = saying.length === 1 ? saying : charges.length ? charges : money;
  if (charging.length > 1) unclear.push(`which of ${quoted(charging)} is what the site charges`);
  const charge = charging.length === 1 ? (charging[0] ?? null) : null;

  const wordy = (at: number): number => body.reduce((sum, row) => sum + (row[at] ?? '').trim().length, 0) / Math.max(1, body.length);
  const isWords = (at: number): boolean => at !== charge && !dated.has(at) && share(body, at, (cell) => /[a-z]{3}/i.test(cell)) >= MOST;
  const said = byHeading('description').filter((at) => at !== code && isWords(at));
  const described = said.length ? said : others.filter((at) => isWords(at) && wordy(at) >= WORDY);
  const description = described.toSorted((one, other) => wordy(other) - wordy(one))[0] ?? null;

  return { headings, rows: body.slice(0, SHOWN), guess: { code, description, charge, modifier, from, to }, unclear };
}

/** Whether the first rows are a site's own list: procedure codes, and beside them what it charges, or words for CPT codes. */
export function isSiteTable(rows: readonly string[][]): boolean {
  if (rows.slice(0, SHOWN).some((row) => row.some((cell) => NOT_A_SITE.test(heading(cell))))) return false;
  // Numbers of five digits under headings that name no code are something else: contractors, items.
  const first = rows.find((row) => row.some((cell) => cell.trim() !== ''));
  if (!parted(rows).named && !first?.some(isCode)) return false;
  const { guess, unclear, rows: body } = previewColumns(rows);
  if (!guess) return unclear.some((what) => what.startsWith('which of')) && body.some((row) => row.some(isMoney));
  if (guess.charge !== null || unclear.length) return true;
  const cpt = share(body, guess.code, (cell) => procedureIn(cell)?.system === 'CPT');
  return guess.description !== null && cpt >= MOST;
}
