import { type CodeTable, plain } from './table';

/** ICD-10-CM chapter 21 for infections: carriers, contacts, screening, prevention. */
export const infectionStatusCodes: CodeTable = plain(`
  mrsa-carrier Z22.322
  mrsa-history Z86.14
  gbs-carrier Z22.330
  carrier-bacterial Z22.39
  cre-carrier Z22.350
  hepatitis-c-history Z86.19
  covid-exposure Z20.822
  covid-screening Z11.52
  tb-exposure Z20.1
  std-exposure Z20.2
  hiv-exposure Z20.6
  body-fluid-exposure Z77.21
  rabies-exposure Z20.3
  hepatitis-exposure Z20.5
  meningitis-exposure Z20.811
  strep-exposure Z20.818
  varicella-exposure Z20.820
  flu-exposure Z20.828
  lice-exposure Z20.7
  std-screening Z11.3
  hiv-screening Z11.4
  tb-screening Z11.1
  hepatitis-c-screening Z11.59
  hpv-screening Z11.51
  hiv-prep Z29.81
  hiv-counseling Z71.7
  immunization Z23
  long-term-antibiotics-use Z79.2
  sepsis-aftercare Z51.A
  nosocomial Y95
`);
