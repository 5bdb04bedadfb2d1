import type { Frame } from '../frames';
import { type Combination, type Pick, without } from '../pick';

/** Hemiplegia by side: the right is taken as dominant, the left as not, unless written (I.C.6.a). */
const HEMIPLEGIA: Record<string, string> = { right: 'I69.351', left: 'I69.354', '': 'I69.359' };
const AFTER: [concept: string, codes: Record<string, string>, keeps: boolean][] = [
  ['hemiparesis', HEMIPLEGIA, false],
  ['aphasia', { '': 'I69.320' }, false],
  ['slurred-speech', { '': 'I69.322' }, false],
  ['dysphagia', { '': 'I69.391' }, true],
  ['facial-weakness', { '': 'I69.392' }, false],
];
const IS_STROKE = (pick: Pick): boolean => pick.frame.concept.id === 'stroke';

const isPast = (stroke: Frame | undefined): boolean => stroke?.assertion === 'historical' || stroke?.attributes.encounter === 'sequela';

/** What an old stroke left behind is I69.3-, no code for the stroke and none for its history beside it (I.C.9.d). */
export const strokeSequelae: Combination = (picks, present) => {
  const stroke = picks.find(IS_STROKE);
  if (!stroke || !isPast(stroke.frame)) return picks;
  const made = AFTER.flatMap(([concept, codes, keeps]): Pick[] => {
    const frame = present.get(concept);
    const code = codes[frame?.attributes.laterality ?? ''] ?? codes[''];
    if (!frame || !code) return [];
    const own = picks.find((pick) => pick.frame.concept.id === concept);
    const sequela: Pick = {
      ...stroke,
      frame,
      code,
      reason: 'A lasting deficit of an earlier stroke.',
      path: ['I.C.9.d: sequela of cerebral infarction'],
      rank: own?.rank ?? stroke.rank,
      also: [stroke.frame],
    };
    return keeps && own ? [sequela, { ...own, rank: own.rank + 0.001 }] : [sequela];
  });
  if (made.length === 0) return picks;
  return [...without(picks, 'stroke', ...AFTER.map(([concept]) => concept)), ...made];
};
