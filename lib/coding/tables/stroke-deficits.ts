/** What a stroke leaves behind, and what shows beside an acute one or an injured brain (I.C.9.d, I.C.6.a). */

/** What bled or was closed, by concept, and its subcategory of I69. */
export const CAUSES: Record<string, string> = {
  stroke: 'I69.3',
  'stroke-sequelae': 'I69.3',
  'intracerebral-hemorrhage': 'I69.1',
  'subarachnoid-hemorrhage': 'I69.0',
  'subdural-hemorrhage': 'I69.2',
  'intracranial-hemorrhage': 'I69.2',
  'cerebral-venous-thrombosis': 'I69.3',
};

/**
 * A deficit: the last characters of I69.-, the code it has of its own beside an acute stroke (`_`: the digit of the side), and
 * whether that one follows the I69.- too (`keeps`). `told`: only where the note ties it to the stroke.
 */
interface Deficit {
  concept: string;
  end: string;
  acute?: string;
  keeps?: boolean;
  told?: boolean;
}
export const DEFICITS: Deficit[] = [
  { concept: 'hemiparesis', end: '5_' },
  { concept: 'unilateral-weakness', end: '5_', acute: 'G81.9_' },
  { concept: 'arm-monoplegia', end: '3_', acute: 'G83.2_' },
  { concept: 'leg-monoplegia', end: '4_', acute: 'G83.1_' },
  { concept: 'aphasia', end: '20' },
  { concept: 'dysphasia', end: '21', acute: 'R47.02' },
  { concept: 'dysarthria', end: '22', acute: 'R47.1' },
  { concept: 'slurred-speech', end: '22' },
  { concept: 'dysphagia', end: '91', keeps: true },
  { concept: 'facial-weakness', end: '92' },
  { concept: 'hemineglect', end: '12', acute: 'R41.4' },
  { concept: 'ataxia', end: '93', told: true },
  { concept: 'apraxia', end: '90', told: true },
  { concept: 'memory-loss', end: '11', told: true },
  { concept: 'attention-deficit-symptom', end: '10', told: true },
  { concept: 'executive-dysfunction', end: '14', told: true },
  { concept: 'cognitive-impairment', end: '19', told: true },
  { concept: 'homonymous-hemianopia', end: '98', keeps: true, told: true },
];

/** Deficits beside an acute stroke or an injured brain, by side; the left is taken as nondominant. */
export const OF_THE_BRAIN: [concept: string, codes: Record<string, string>][] = [
  ['hemiparesis', { left: 'G81.94', right: 'G81.91', '': 'G81.90' }],
  ['facial-weakness', { '': 'R29.810' }],
  ['aphasia', { '': 'R47.01' }],
  ['slurred-speech', { '': 'R47.81' }],
];
