/** The publisher's own list of what changed in a release, kept beside the release. */
import type { Change } from '../change';
import type { Holding } from '../holding';
import { openSections, packLines, packSections } from '../packed/sections';

/** A change as the addenda tell it; titles null where the code was not there, or its title was not told. */
export interface AddendaChange {
  kind: Change['kind'];
  code: string;
  titleBefore: string | null;
  titleAfter: string | null;
}

const BETWEEN = '\t';

/** Titles hold no tab and no line feed. */
export function packAddenda(changes: readonly AddendaChange[]): ArrayBuffer {
  const lines = changes.map(({ kind, code, titleBefore, titleAfter }) => [kind, code, titleBefore ?? '', titleAfter ?? ''].join(BETWEEN));
  return packSections({ changes: packLines(lines) }, null);
}

/** The changes in the file's order. */
export function openAddenda(holding: Holding, data: ArrayBuffer): { holding: Holding; changes(): AddendaChange[] } {
  return {
    holding,
    changes: () =>
      openSections(data)
        .lines('changes')
        .map((line) => {
          const [kind, code, titleBefore, titleAfter] = line.split(BETWEEN) as [Change['kind'], string, string, string];
          return { kind, code, titleBefore: titleBefore || null, titleAfter: titleAfter || null };
        }),
  };
}
