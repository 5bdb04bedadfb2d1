/**
 * Size and SHA-256 of files that have been posted, by address. The publishers give no checksums: these were taken of the files
 * when they came out, and agree with those reported by others who fetched them. A file posted later has none here.
 */
import type { Copy } from './official-file';

const CDC = 'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/';
const CMS = 'https://www.cms.gov/files/zip/';

const SEEN: Record<string, [bytes: number | null, sha256: string | null]> = {
  [`${CDC}2025/ICD10-CM%20Code%20Descriptions%202025.zip`]: [2_318_003, '5a9ff9e18d90a9979a144559a93e377624795369123cebf76817c44f565f0c60'],
  [`${CDC}2026/icd10cm-Code%20Descriptions-2026.zip`]: [2_198_159, 'a852eb91b3344ae38476e63816976ee1eeb94dcced7151118324f060e8499f88'],
  [`${CDC}2027/icd10cm-code-descriptions-2027.zip`]: [2_192_779, '93e3ad6004badf470c55bfe679b748ae88fd9b2b421851e409eec382c7713b9a'],
  [`${CMS}2027-code-descriptions-tabular-order.zip`]: [2_208_022, '91c6c9d1117764ce72375a0f3a5493b1725dafbc1ab283b55799076c9e194965'],
  [`${CDC}2027/icd10cm-table-and-index-2027.zip`]: [20_923_571, '99b5c2be16ff53eab861cc0be4b1dacba27f687b8ff4bc700679944355037ee0'],
  [`${CMS}2027-code-tables-tabular-index.zip`]: [22_059_093, '37baa476323714be16f95c9b2c96812bf6f3623d9f15188866e584dc529b0298'],
  [`${CDC}2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx`]: [164_524, '9040e201d336180bc2f9b5824661a02899bb969d107f352aa81b2e44730d2479'],
  [`${CDC}2027/ICD-10-CM-CONVERSION-TABLE-FY2027.xlsx`]: [170_512, null],
  [`${CMS}2027-conversion-table.zip`]: [175_330, '9478b8f95e137177e18be3df906c35566674b16313b12740d9e8e3778cb0e67a'],
  [`${CDC}2026/POAexemptCodesFY26.zip`]: [1_228_270, 'eedc59099e27b069f97c90880859431bf4a7416fa8e16672b04040a98cb28e9c'],
  [`${CDC}2027/POAexemptCodesFY27.zip`]: [1_654_940, '03f55091045024d07c99860470b9069ef2db4c19242d4c2ba0e9f30905bea904'],
  [`${CMS}2027-poa-exempt-codes.zip`]: [1_654_940, '03f55091045024d07c99860470b9069ef2db4c19242d4c2ba0e9f30905bea904'],
  [`${CMS}2025-icd-10-pcs-order-file-long-and-abbreviated-titles.zip`]: [
    1_318_110,
    '3534c5f6ec23d1179d960683feb24137a4c163c7b91aa45a1ad889c042f7027a',
  ],
  [`${CMS}2026-icd-10-pcs-order-file-long-and-abbreviated-titles.zip`]: [
    1_319_592,
    '64e37e6060bfd9eca74d9973be28fdf570b40f87a3a855bd078eb343dd0e594e',
  ],
  [`${CMS}2027-icd-10-pcs-order-file-long-abbreviated-titles.zip`]: [
    null,
    'c9064c5c66873ecc4cc9aab1b100be605f2db457fd458113076b5eb6ce246439',
  ],
};

const copyAt = (url: string): Copy => {
  const [bytes = null, sha256 = null] = SEEN[url] ?? [];
  return { url, bytes, sha256 };
};

/** A file in CDC's folder for ICD-10-CM. */
export const atCdc = (path: string): Copy => copyAt(CDC + path);
/** A zip file of CMS. */
export const atCms = (name: string): Copy => copyAt(`${CMS}${name}.zip`);
