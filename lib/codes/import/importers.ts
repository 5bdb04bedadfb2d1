/** Every importer, in the order in which a file is shown to them: the strictest layouts first, a site's own tables last. */
import addOn from './add-on';
import cptFile from './cpt-file';
import feeIndicators from './fee-indicators';
import feeSchedule from './fee-schedule';
import hcc from './hcc';
import hcpcsFixedWidth from './hcpcs-fixed-width';
import hcpcsWorkbook from './hcpcs-workbook';
import icdAddenda from './icd-addenda';
import icdCodes from './icd-codes';
import icdConversion from './icd-conversion';
import icdIndex from './icd-index';
import icdOrder from './icd-order';
import icdTable from './icd-table';
import icdTabular from './icd-tabular';
import type { ColumnMapping, Importer } from './importer';
import mce from './mce';
import mue from './mue';
import ncciPtp from './ncci-ptp';
import ncciPtpWorkbook from './ncci-ptp-workbook';
import pcsDefinitions from './pcs-definitions';
import pcsTables from './pcs-tables';
import placeOfService from './place-of-service';
import poaExempt from './poa-exempt';

/** The layouts that publishers give their files. */
export const OFFICIAL_IMPORTERS: readonly Importer[] = [
  icdOrder,
  icdAddenda,
  icdTabular,
  icdIndex,
  icdTable,
  pcsTables,
  pcsDefinitions,
  icdConversion,
  ncciPtp,
  ncciPtpWorkbook,
  hcpcsFixedWidth,
  hcpcsWorkbook,
  mue,
  addOn,
  poaExempt,
  hcc,
  mce,
  placeOfService,
  feeIndicators,
  icdCodes,
  cptFile,
];

/** All of them; where a person said which column means what, the file is a site's table, whatever it looks like. */
export const importersFor = (mapping: ColumnMapping | null): readonly Importer[] =>
  mapping === null ? [...OFFICIAL_IMPORTERS, feeSchedule] : [{ ...feeSchedule, recognises: ({ kind }) => kind !== 'xml' }];
