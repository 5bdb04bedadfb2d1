/** What both forms of the HCPCS Level II file share: rows, their order, and the release that their days tell. */
import type { CodeRow } from '../code';
import { isModifier } from '../format';
import { type Outcome, type Refusal, refuse } from './importer';
import { namelessQuarter, releaseQuarter } from './quarter';
import type { Release } from './release';
import type { RowFaults } from './row-faults';
import type { Stretches } from './stretches';

/** A code begins with A to V (no other letters are assigned); a modifier is two characters of which one is a letter. */
export const HCPCS_CODE = /^[A-V]\d{4}$/;
export const HCPCS_MODIFIER = /^(?:[A-Z][0-9A-Z]|\d[A-Z])$/;

/** The last section; a file that ends before it was cut short. */
const LAST_SECTION = 'V';

/** A quarter's file also holds what ended before: it speaks for its calendar year up to the end of its quarter. */
function release(latest: string | null, names: readonly string[]): Release | Refusal {
  const quarter = releaseQuarter(latest, names);
  if (!quarter) return refuse(namelessQuarter(names[0] ?? '', 'HCPC2025_OCT_ANWEB.xlsx'));
  const year = quarter.from.slice(0, 4);
  return { release: quarter.from.slice(0, 7), from: `${year}-01-01`, to: quarter.to };
}

/**
 * The set of a whole file, in code order. `latest`: the last day on which a row was added or changed. Refuses a file that was cut
 * short: a code missing from a complete set would be said not to exist.
 */
export function hcpcsSet(read: Stretches, latest: string | null, names: readonly string[], faults: RowFaults): Outcome {
  const file = names[0] ?? '';
  const unfit = faults.verdict(file, read.size, 'HCPCS rows');
  if (unfit) return unfit;
  const told = release(latest, names);
  if ('error' in told) return told;
  const rows: CodeRow[] = read.sorted();
  const codes = rows.filter(({ code }) => !isModifier('HCPCS', code));
  const last = codes.at(-1)?.code ?? 'none';
  if (!last.startsWith(LAST_SECTION)) {
    return refuse(
      `${file} ends with ${last}, before the codes that begin with ${LAST_SECTION}: it was cut short. Download the file again and drop the new copy; nothing was imported.`,
    );
  }
  for (const row of rows) row.release = told.release;
  return {
    ok: true,
    produced: [
      {
        holding: {
          content: 'codes',
          system: 'HCPCS',
          variant: '',
          kind: 'official',
          // A row that was left out may have been a valid code.
          complete: faults.count === 0,
          ...told,
          rows: codes.length,
          billable: codes.length,
          faults: faults.list,
          faulty: faults.count,
          extra: { modifiers: rows.length - codes.length },
        },
        rows,
      },
    ],
  };
}
