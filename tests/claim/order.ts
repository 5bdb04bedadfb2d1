/** The order of segments in a set as the implementation guides have it, for what our claims carry. */
const HEAD =
  'ST BHT NM1\\*41 PER NM1\\*40 HL\\*20 (PRV\\*BI )?NM1\\*85 N3 N4 REF\\*EI HL\\*22 SBR NM1\\*IL (N3 N4 )?(DMG )?NM1\\*PR (HL\\*23 PAT NM1\\*QC N3 N4 DMG )?CLM ';
const FACILITY = '(NM1\\*77 N3 N4 )?';

/** TR3 005010X222A1. */
export const ORDER_837P = new RegExp(
  `^${HEAD}(DTP\\*431 )?(DTP\\*439 )?(DTP\\*435 )?(DTP\\*096 )?(REF\\*9F )?(REF\\*G1 )?(REF\\*F8 )?(REF\\*X4 )?(REF\\*EA )?HI\\*ABK (NM1\\*DN )?(NM1\\*82 (PRV\\*PE )?)?${FACILITY}(NM1\\*DQ )?(LX SV1 DTP\\*472 (REF\\*G1 )?REF\\*6R (LIN CTP )?(NM1\\*82 (PRV\\*PE )?)?(NM1\\*DK )?(NM1\\*DN )?)+SE $`,
);

/** TR3 005010X223A2. */
export const ORDER_837I = new RegExp(
  `^${HEAD}(DTP\\*096 )?DTP\\*434 (DTP\\*435 )?CL1 (REF\\*9F )?(REF\\*G1 )?(REF\\*F8 )?(REF\\*LU )?(REF\\*EA )?HI\\*ABK (HI\\*ABJ )?(HI\\*APR )?(HI\\*ABN )?(HI\\*DR )?(HI\\*ABF )*(HI\\*BBR )?(HI\\*BBQ )*(HI\\*BI )*(HI\\*BH )*(HI\\*BE )*(HI\\*BG )*NM1\\*71 (PRV\\*AT )?(NM1\\*72 )?(NM1\\*82 )?${FACILITY}(NM1\\*DN )?(LX SV2 (DTP\\*472 )?REF\\*6R (LIN CTP )?(NM1\\*82 )?(NM1\\*DN )?)+SE $`,
);

/** Segments by id, and by qualifier where the id alone does not tell them apart. */
export const orderOf = (segments: string[][]): string =>
  segments
    .map(([id = '', first = '', , level = '']) =>
      id === 'HL' ? `HL*${level} ` : ['NM1', 'REF', 'DTP', 'PRV', 'HI'].includes(id) ? `${id}*${first.split(':')[0]} ` : `${id} `,
    )
    .join('');
