import { type Combination, pickOf, without } from '../pick';
import { BEHAVIOURS } from '../tables/mind-and-nerves';
import { ORGANISMS, TAKES_GERM } from '../tables/organisms';
import { OF_THE_BRAIN } from '../tables/stroke-deficits';

/** COPD with acute bronchitis or pneumonia J44.0, with exacerbation J44.1 (category J44 notes; I.C.10.a). */
export const lungs: Combination = (picks, present) => {
  const copd = pickOf(picks, 'copd');
  if (!copd) return picks;
  const infection = ['pneumonia', 'aspiration-pneumonia', 'bronchitis']
    .map((concept) => pickOf(picks, concept))
    .find((pick) => pick !== undefined);
  const worse = present.get('copd')?.attributes.status === 'exacerbation';
  const rest = picks.filter((pick) => pick !== copd);
  if (infection) {
    const lower = {
      ...copd,
      code: 'J44.0',
      reason: 'COPD with acute lower respiratory infection.',
      path: [...copd.path, 'J44.0: with acute lower respiratory infection'],
      also: [infection.frame],
    };
    return worse
      ? [...rest, lower, { ...copd, code: 'J44.1', path: [...copd.path, 'I.C.10.a.1: exacerbation'], rank: copd.rank + 0.01 }]
      : [...rest, lower];
  }
  return worse ? [...rest, { ...copd, code: 'J44.1', path: [...copd.path, 'I.C.10.a.1: exacerbation'] }] : picks;
};

/** Coronary artery disease with angina is one code (I.C.9.b). */
export const coronary: Combination = (picks) => {
  const disease = pickOf(picks, 'coronary-artery-disease');
  const unstable = pickOf(picks, 'unstable-angina');
  const angina = unstable ?? pickOf(picks, 'angina');
  if (!disease || !angina) return picks;
  const code = unstable ? 'I25.110' : 'I25.119';
  return [
    ...without(picks, 'coronary-artery-disease', 'unstable-angina', 'angina'),
    {
      ...disease,
      code,
      reason: 'Coronary artery disease with angina: a causal link is presumed.',
      path: [...disease.path, 'I.C.9.b: coronary artery disease with angina'],
      rank: Math.min(disease.rank, angina.rank),
      also: [angina.frame],
    },
  ];
};

/** Gallstones with cholecystitis, by place of the stones, acuity and nothing else that is not written (category K80; I.B.9). */
export const gallstones: Combination = (picks) => {
  const inflamed = pickOf(picks, 'cholecystitis');
  const stones = pickOf(picks, 'cholelithiasis');
  const duct = pickOf(picks, 'choledocholithiasis');
  const place = stones ?? duct;
  if (!place) return picks;
  if (!inflamed && !(stones && duct)) return picks;
  const { acuity } = inflamed?.frame.attributes ?? {};
  const middle = acuity === 'acute' ? 0 : acuity === 'chronic' ? 1 : acuity === 'acute-on-chronic' ? 2 : null;
  const inBoth = duct !== undefined;
  const code = !inflamed
    ? 'K80.70'
    : inBoth
      ? (['K80.62', 'K80.64', 'K80.66'][middle ?? -1] ?? 'K80.60')
      : (['K80.00', 'K80.10', 'K80.12'][middle ?? -1] ?? 'K80.10');
  return [
    ...without(picks, 'cholecystitis', 'cholelithiasis', 'choledocholithiasis'),
    {
      ...place,
      code,
      reason: 'Gallstones and cholecystitis are one code.',
      path: [...place.path, 'I.B.9: combination code, category K80'],
      rank: Math.min(place.rank, inflamed?.rank ?? place.rank),
      also: [inflamed?.frame, duct?.frame].flatMap((frame) => (frame && frame !== place.frame ? [frame] : [])),
    },
  ];
};

const SEVERITY: Record<string, string> = { mild: 'A', moderate: 'B', severe: 'C' };
const BEHAVIOUR: ReadonlyMap<string, string> = new Map(BEHAVIOURS);

/** Dementia in Alzheimer's, Parkinson's or Huntington's disease: the cause first, F02.- after it (I.A.13). */
export const dementia: Combination = (picks, present) => {
  const cause =
    pickOf(picks, 'alzheimer') ?? (present.has('dementia') ? (pickOf(picks, 'parkinson') ?? pickOf(picks, 'huntington')) : undefined);
  if (!cause) return picks;
  const severity =
    SEVERITY[
      present.get('dementia')?.attributes.severity ?? (cause.frame.concept.id === 'alzheimer' ? cause.frame.attributes.severity : '') ?? ''
    ] ?? '8';
  const behaviour = [present.get('dementia'), cause.frame].flatMap((frame) => BEHAVIOUR.get(frame?.attributes.type ?? '') ?? [])[0] ?? '0';
  return [
    ...without(picks, 'dementia'),
    {
      ...cause,
      code: `F02.${severity}${behaviour}`,
      reason: 'Dementia in a disease classified elsewhere, after its cause.',
      path: [...cause.path, 'I.A.13: etiology first, manifestation after it'],
      rank: cause.rank + 0.01,
    },
  ];
};

/** Septic shock: the sepsis first, R65.21 after it and never first (I.C.1.d.1-2). */
export const septicShock: Combination = (picks) => {
  const shock = pickOf(picks, 'septic-shock');
  if (!shock) return picks;
  return [
    ...without(picks, 'sepsis'),
    {
      ...shock,
      code: 'R65.21',
      reason: 'Septic shock is coded after the systemic infection.',
      path: [...shock.path, 'I.C.1.d.2: septic shock'],
      rank: shock.rank + 0.01,
    },
  ];
};

/** The organism named in the note follows the infection it caused (B95-B97; I.A.13, “use additional code”). */
export const organism: Combination = (picks, present) => {
  const infection = picks.find(({ frame }) => TAKES_GERM.includes(frame.concept.id));
  if (!infection) return picks;
  const apart = picks.filter(({ frame }) => !ORGANISMS.some(([concept]) => concept === frame.concept.id));
  return [
    ...apart,
    ...ORGANISMS.flatMap(([concept, code]) => {
      const frame = present.get(concept);
      return frame
        ? [
            {
              ...infection,
              frame,
              code,
              reason: 'The organism, after the infection it caused.',
              path: ['B95-B97: use additional code for the organism'],
              rank: infection.rank + 0.02,
              also: [],
            },
          ]
        : [];
    }),
  ];
};

/** An acute stroke, a bleeding within the skull, or an injury of the brain at its first care. */
const BRAIN = /^(?:I6[0-3]|S06\.[1-6].*A$)/;

/** Deficits of an acute stroke or an injured brain are coded beside it; the left side is taken as nondominant unless written (I.C.6.a). */
export const deficits: Combination = (picks, present) => {
  const stroke = picks.find(({ code, frame }) => BRAIN.test(code) && frame.assertion === 'present');
  if (!stroke) return picks;
  const added = OF_THE_BRAIN.flatMap(([concept, codes]) => {
    const frame = present.get(concept);
    const code = codes[frame?.attributes.laterality ?? ''] ?? codes[''];
    if (!frame || !code || pickOf(picks, concept)) return [];
    return [
      {
        ...stroke,
        frame,
        code,
        reason: stroke.code.startsWith('S') ? 'A deficit of the injury.' : 'A deficit of the acute stroke.',
        path: ['I.B.5: not routinely part of the disease'],
        rank: stroke.rank + 0.03,
        also: [],
      },
    ];
  });
  return [...picks, ...added];
};
