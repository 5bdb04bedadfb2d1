/** Gynecology, obstetrics, newborns and what children are born with, in one list. */
import { breast } from './breast';
import { congenital } from './congenital';
import { delivery } from './delivery';
import { fetusAndPlacenta } from './fetus-and-placenta';
import { geneticShields, geneticSyndromes } from './genetic-syndromes';
import { gynecology } from './gynecology';
import { menstruation } from './menstruation';
import { obstetricShields, obstetrics } from './obstetrics';
import { perinatal } from './perinatal';
import { newbornProcedures, womenProcedures } from './procedures-women';
import { puerperium } from './puerperium';

export const womenAndChildren = [
  ...gynecology,
  ...menstruation,
  ...breast,
  ...obstetrics,
  ...fetusAndPlacenta,
  ...delivery,
  ...puerperium,
  ...perinatal,
  ...congenital,
  ...geneticSyndromes,
  ...womenProcedures,
  ...newbornProcedures,
];

export const womenAndChildrenShields: readonly string[] = [...obstetricShields, ...geneticShields];
