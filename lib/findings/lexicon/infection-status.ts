import { concept as c } from './concept';

/** Carriers, contacts, screening, prevention, and drugs against infection taken for long. */
export const infectionStatus = [
  c(
    'mrsa-carrier',
    'status',
    'mrsa colonization|mrsa carrier|mrsa nasal colonization|colonized with mrsa|mrsa colonized|nasal mrsa carrier|positive mrsa nasal swab|mrsa nares positive|mrsa nasal carriage',
  ),
  c(
    'mrsa-history',
    'status',
    'history of mrsa|history of mrsa infection|h/o mrsa|prior mrsa infection|history of methicillin resistant staphylococcus aureus|hx of mrsa|previous mrsa infection|past mrsa infection',
  ),
  c('gbs-carrier', 'status', 'group b strep carrier|group b strep colonization|gbs carrier|gbs colonization|group b streptococcus carrier'),
  c('carrier-bacterial', 'status', 'vre colonization|vre carrier|colonized with vre'),
  c('cre-carrier', 'status', 'cre colonization|cre carrier|colonized with cre'),
  c(
    'hepatitis-c-history',
    'status',
    'treated hepatitis c|hepatitis c status post treatment|cured hepatitis c|hepatitis c with svr|hepatitis c s/p treatment|resolved hepatitis c|hepatitis c treated with harvoni|hepatitis c in svr',
    {
      covers: 'hepatitis-c',
    },
  ),
  c(
    'covid-exposure',
    'status',
    'exposure to covid-19|exposure to covid|covid exposure|covid-19 exposure|close contact with covid|exposed to covid|exposed to covid-19|contact with covid-19|covid contact',
  ),
  c(
    'covid-screening',
    'status',
    'screening for covid-19|covid screening|covid-19 screening|encounter for covid-19 screening|preoperative covid test',
  ),
  c(
    'tb-exposure',
    'status',
    'exposure to tuberculosis|tb exposure|exposed to tuberculosis|tuberculosis exposure|contact with tuberculosis|exposed to tb|exposure to tb',
  ),
  c(
    'std-exposure',
    'status',
    'std exposure|exposure to std|exposure to sexually transmitted disease|exposure to chlamydia|exposure to gonorrhea|exposure to syphilis|exposed to chlamydia|exposed to gonorrhea|sti exposure|exposure to sti|partner with chlamydia|exposed to std|possible std exposure|potential exposure to std|exposure to trichomonas',
  ),
  c(
    'hiv-exposure',
    'status',
    'hiv exposure|exposure to hiv|exposed to hiv|needlestick exposure to hiv|partner with hiv|hiv positive partner',
  ),
  c(
    'body-fluid-exposure',
    'status',
    'needlestick injury exposure|exposure to body fluids|blood and body fluid exposure|blood-borne pathogen exposure|exposure to blood|body fluid exposure|bloodborne pathogen exposure',
  ),
  c(
    'rabies-exposure',
    'status',
    'rabies exposure|exposure to rabies|potential rabies exposure|possible rabies exposure|need for rabies prophylaxis|bat exposure',
  ),
  c(
    'hepatitis-exposure',
    'status',
    'exposure to hepatitis|hepatitis exposure|exposed to hepatitis b|exposed to hepatitis c|exposure to hepatitis b|exposure to hepatitis c',
  ),
  c('meningitis-exposure', 'status', 'exposure to meningitis|meningococcal exposure|exposed to meningitis|exposure to meningococcus'),
  c(
    'strep-exposure',
    'status',
    'exposure to strep|strep exposure|exposed to strep throat|strep contact|exposure to strep throat|exposed to strep',
  ),
  c('varicella-exposure', 'status', 'exposure to varicella|varicella exposure|exposed to chickenpox|exposure to chickenpox'),
  c(
    'flu-exposure',
    'status',
    'exposure to influenza|exposed to influenza|influenza exposure|exposure to flu|exposed to flu|flu exposure|exposed to rsv|exposure to rsv|viral exposure|exposure to viral illness|exposure to measles',
  ),
  c('lice-exposure', 'status', 'exposure to lice|exposed to lice|exposure to scabies|exposed to scabies|scabies exposure|lice exposure'),
  c(
    'std-screening',
    'status',
    'std screening|sti screening|screening for std|screening for sexually transmitted diseases|std check|sti testing|std testing|screening for sti|screen for sexually transmitted disease|screening for venereal disease|requests std testing|desires std testing|wants std testing|routine std screening',
  ),
  c('hiv-screening', 'status', 'hiv screening|screening for hiv|encounter for hiv screening|screening for human immunodeficiency virus'),
  c(
    'tb-screening',
    'status',
    'tb screening|screening for tuberculosis|tuberculosis screening|screening for tb|ppd placement|ppd placed|ppd screening|tb skin test screening|need for ppd',
  ),
  c(
    'hepatitis-c-screening',
    'status',
    'hepatitis c screening|screening for hepatitis c|need for hepatitis c screening|encounter for hepatitis c screening|hepatitis b screening|viral hepatitis screening|screening for viral disease',
  ),
  c('hpv-screening', 'status', 'hpv screening|screening for hpv|screening for human papillomavirus'),
  c(
    'hiv-prep',
    'status',
    'pre-exposure prophylaxis|preexposure prophylaxis|hiv prep|prep for hiv|hiv pre-exposure prophylaxis|on prep for hiv|truvada for prep|descovy for prep',
  ),
  c('hiv-counseling', 'status', 'hiv counseling|hiv test counseling'),
  c(
    'immunization',
    'status',
    'need for immunization|need for vaccination|encounter for immunization|encounter for vaccination|immunization due|vaccination due|need for influenza vaccine|need for influenza vaccination|needs flu shot|need for tdap|need for shingles vaccine|need for pneumococcal vaccine|need for pneumococcal vaccination|immunizations given today|vaccines given today|flu vaccine given today|influenza vaccine given today|influenza vaccine administered|need for prophylactic vaccination|flu shot given|vaccination encounter|need for hepatitis b vaccine|need for covid-19 vaccine',
  ),
  c(
    'long-term-antibiotics-use',
    'status',
    'long term antibiotics|nighttime prophylaxis|nightly prophylaxis|nightly antibiotic prophylaxis|nighttime antibiotic prophylaxis|daily antibiotic prophylaxis|long-term antibiotic prophylaxis|continuous antibiotic prophylaxis|low-dose antibiotic prophylaxis|uti prophylaxis|urinary prophylaxis|urinary tract infection prophylaxis|macrodantin prophylaxis|prophylactic macrodantin|keflex prophylaxis|prophylactic keflex|bactrim prophylaxis|prophylactic bactrim|nitrofurantoin prophylaxis|prophylactic nitrofurantoin|daily suppressive antibiotics|suppressive antibiotic|penicillin prophylaxis daily|chronic suppressive antibiotics|chronic antibiotic suppression|suppressive antibiotics|chronic suppressive antibiotic therapy|long-term antibiotic therapy|chronic antibiotics|prophylactic antibiotics long term|antibiotic suppression|long term antibiotic use|long-term iv antibiotics|chronic antibiotic therapy|suppressive antibiotic therapy|prolonged iv antibiotics',
  ),
  c('sepsis-aftercare', 'status', 'sepsis aftercare|follow up after sepsis|recovering from sepsis'),
  c('nosocomial', 'status', 'nosocomial infection|hospital acquired infection|healthcare associated infection'),
];
