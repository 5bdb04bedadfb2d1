/** Medically unlikely edits by code. */
import type { Holding } from '../holding';
import type { MueEdit, MueTable } from './edit';
import { openFlags } from './flag-pack';

/** Opens what an import of an MUE file packed. */
export function openMue(holding: Pick<Holding, 'rows'>, data: ArrayBuffer): MueTable {
  const edits = openFlags<Omit<MueEdit, 'code'>>(data);
  return {
    rows: holding.rows,
    lookup(typed) {
      const code = typed.toUpperCase();
      const edit = edits.of(code);
      return edit && { code, ...edit };
    },
  };
}
