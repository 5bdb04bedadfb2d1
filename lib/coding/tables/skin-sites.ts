/** Codes of the skin by site and side, built from the pattern their categories share. */
import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeRule, choices } from './table';

type Row = [Partial<Attributes>, string];

/** Right, left, both and no side for one site. */
const sides = (type: string, right: string, left: string, none: string): Row[] => [
  [{ type, laterality: 'right' }, right],
  [{ type, laterality: 'left' }, left],
  [{ type, laterality: 'bilateral' }, `${right} ${left}`],
  [{ type }, none],
];

/** A category of skin tumours whose sites are numbered as in C43: `C43`, `D03`, `D04`, `D22`; those without a code for nose or breast give the wider one. */
export function skinTumor(
  category: string,
  { nose = '39', breast = '5', trunk = '5' }: { nose?: string; breast?: string; trunk?: string } = {},
  more: Omit<CodeRule, 'code' | 'choices'> = {},
): CodeRule {
  const code = (rest: string): string => `${category}.${rest}`;
  return {
    code: code('9'),
    choices: choices(
      [{ type: 'lip' }, code('0')],
      ...sides('upper eyelid', code('111'), code('121'), code('10')),
      ...sides('lower eyelid', code('112'), code('122'), code('10')),
      [{ type: 'eyelid' }, code('10')],
      ...sides('ear', code('21'), code('22'), code('20')),
      [{ type: 'nose' }, code(nose)],
      [{ type: 'face' }, code('39')],
      [{ type: 'scalp' }, code('4')],
      [{ type: 'breast' }, code(breast)],
      [{ type: 'trunk' }, code(trunk)],
      ...sides('arm', code('61'), code('62'), code('60')),
      ...sides('leg', code('71'), code('72'), code('70')),
    ),
    ...more,
  };
}

/** C44 by kind of cell: 0 not said, 1 basal, 2 squamous, 9 another. */
export function skinCarcinoma(cell: '0' | '1' | '2' | '9', history = 'Z85.828'): CodeRule {
  const code = (site: number, rest = ''): string => `C44.${site}${cell}${rest}`;
  return {
    code: code(9),
    history,
    choices: choices(
      [{ type: 'lip' }, code(0)],
      ...sides('upper eyelid', code(1, '21'), code(1, '91'), code(1, '1')),
      ...sides('lower eyelid', code(1, '22'), code(1, '92'), code(1, '1')),
      [{ type: 'eyelid' }, code(1, '1')],
      ...sides('ear', code(2, '2'), code(2, '9'), code(2, '1')),
      [{ type: 'nose' }, code(3, '1')],
      [{ type: 'face' }, code(3, '9')],
      [{ type: 'scalp' }, code(4)],
      [{ type: 'breast' }, code(5, '1')],
      [{ type: 'trunk' }, code(5, '9')],
      ...sides('arm', code(6, '2'), code(6, '9'), code(6, '1')),
      ...sides('leg', code(7, '2'), code(7, '9'), code(7, '1')),
    ),
  };
}

/** Local infection of the skin: L02.-1-, .-2-, .-3- (abscess, furuncle, carbuncle) by `kind`. */
export function skinAbscess(kind: '1' | '2' | '3'): CodeRule {
  const limb = (type: string, right: string, left: string): Row[] => [
    [{ type, laterality: 'right' }, `L02.4${kind}${right}`],
    [{ type, laterality: 'left' }, `L02.4${kind}${left}`],
    [{ type, laterality: 'bilateral' }, `L02.4${kind}${right} L02.4${kind}${left}`],
    [{ type }, `L02.4${kind}9`],
  ];
  const list: Choice[] = choices(
    [{ type: 'face' }, `L02.0${kind}`],
    [{ type: 'scalp' }, `L02.8${kind}1`],
    [{ type: 'neck' }, `L02.1${kind}`],
    [{ type: 'abdominal wall' }, `L02.2${kind}1`],
    [{ type: 'back' }, `L02.2${kind}2`],
    [{ type: 'chest wall' }, `L02.2${kind}3`],
    [{ type: 'groin' }, `L02.2${kind}4`],
    [{ type: 'perineum' }, `L02.2${kind}5`],
    [{ type: 'umbilicus' }, `L02.2${kind}6`],
    [{ type: 'flank' }, kind === '3' ? 'L02.239' : `L02.2${kind}7`],
    [{ type: 'trunk' }, `L02.2${kind}9`],
    [{ type: 'buttock' }, `L02.3${kind}`],
    ...limb('axilla', '1', '2'),
    ...limb('arm', '3', '4'),
    ...limb('leg', '5', '6'),
    ...['finger', 'hand'].flatMap((type) => sides(type, `L02.5${kind}1`, `L02.5${kind}2`, `L02.5${kind}9`)),
    ...['toe', 'foot'].flatMap((type) => sides(type, `L02.6${kind}1`, `L02.6${kind}2`, `L02.6${kind}9`)),
  );
  return { code: `L02.9${kind}`, choices: list };
}

/** Cellulitis (`1`) or acute lymphangitis (`2`) of L03 by site and side. */
export function skinCellulitis(kind: '1' | '2'): CodeRule {
  const [digit, limb] = kind === '1' ? ['1', '1'] : ['2', '2'];
  const finger = kind === '1' ? 'L03.01' : 'L03.02';
  const toe = kind === '1' ? 'L03.03' : 'L03.04';
  const part = (type: string, right: string, left: string): Row[] =>
    sides(type, `L03.1${limb}${right}`, `L03.1${limb}${left}`, `L03.1${limb}9`);
  return {
    code: kind === '1' ? 'L03.90' : 'L03.91',
    choices: choices(
      ...sides('finger', `${finger}1`, `${finger}2`, `${finger}9`),
      ...sides('toe', `${toe}1`, `${toe}2`, `${toe}9`),
      ...part('axilla', '1', '2'),
      ...part('arm', '3', '4'),
      ...part('hand', '3', '4'),
      ...part('leg', '5', '6'),
      ...part('foot', '5', '6'),
      [{ type: 'face' }, `L03.21${kind}`],
      [{ type: 'scalp' }, kind === '1' ? 'L03.811' : 'L03.891'],
      [{ type: 'neck' }, `L03.22${kind}`],
      [{ type: 'abdominal wall' }, `L03.3${digit}1`],
      [{ type: 'back' }, `L03.3${digit}2`],
      [{ type: 'chest wall' }, `L03.3${digit}3`],
      [{ type: 'groin' }, `L03.3${digit}4`],
      [{ type: 'perineum' }, `L03.3${digit}5`],
      [{ type: 'umbilicus' }, `L03.3${digit}6`],
      [{ type: 'buttock' }, `L03.3${digit}7`],
      [{ type: 'flank' }, `L03.3${digit}A`],
      [{ type: 'trunk' }, `L03.3${digit}9`],
    ),
  };
}

/** Lymphangitis: chronic and not said I89.1, acute by site. */
export function acuteLymphangitis(): CodeRule {
  const { choices: rows = [] } = skinCellulitis('2');
  const acute = rows.map(({ when, codes }) => ({ when: { acuity: 'acute' as const, ...when }, codes }));
  return { code: 'I89.1', choices: [...acute, { when: { acuity: 'acute' }, codes: ['L03.91'] }] };
}
