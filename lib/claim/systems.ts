/** The URIs by which a claim names code systems and our own identifiers. */
import type { CodeableConcept } from '@medplum/fhirtypes';
import type { CodeSystem } from '../codes/code';

/** FHIR R4, Terminologies, "External code systems"; HCPCS and CPT as CARIN Blue Button 2.0 names them. */
export const CODE_SYSTEM: Record<CodeSystem, string> = {
  'ICD-10-CM': 'http://hl7.org/fhir/sid/icd-10-cm',
  'ICD-10-PCS': 'http://www.cms.gov/Medicare/Coding/ICD10',
  HCPCS: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  CPT: 'http://www.ama-assn.org/go/cpt',
};

export const NPI_SYSTEM = 'http://hl7.org/fhir/sid/us-npi';
export const NDC_SYSTEM = 'http://hl7.org/fhir/sid/ndc';
/** IRS employer identification number, by its OID (FHIR R4, NamingSystem registry). */
export const EIN_SYSTEM = 'urn:oid:2.16.840.1.113883.4.4';
export const PLACE_OF_SERVICE_SYSTEM = 'https://www.cms.gov/Medicare/Coding/place-of-service-codes';
export const TAXONOMY_SYSTEM = 'http://nucc.org/provider-taxonomy';
/** As CARIN Blue Button 2.0 names it. */
export const DRG_SYSTEM =
  'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software';

/** HL7 Terminology code systems that base FHIR R4 Claim names. */
export const hl7 = (name: string): string => `http://terminology.hl7.org/CodeSystem/${name}`;
/** NUBC's code systems (UB-04), by HL7 Terminology's names for them: RevenueCodes, TypeOfBill, PatDischargeStatus … */
export const nubc = (name: string): string => `https://www.nubc.org/CodeSystem/${name}`;
/** CARIN Blue Button 2.0's own code systems: C4BBSupportingInfoType … */
export const carin = (name: string): string => `http://hl7.org/fhir/us/carin-bb/CodeSystem/${name}`;
/** The code list of an X12 005010 data element, by its number: 98 entity identifier, 1325 claim frequency … */
export const x12Codes = (element: number): string => `https://codesystem.x12.org/005010/${element}`;

/** The patient control number (X12 CLM01) as Claim.identifier. */
export const PCN_SYSTEM = 'https://chartside.example/fhir/patient-control-number';
/** The payer's claim control number (X12 REF*F8) as Claim.related.reference. */
export const PAYER_CONTROL_SYSTEM = 'https://chartside.example/fhir/payer-claim-control-number';
/** What Claim.supportingInfo tells where neither CARIN nor HL7 has a category for it. */
export const INFORMATION_SYSTEM = 'https://chartside.example/fhir/CodeSystem/claim-information';
/** The line item control number (X12 REF*6R). */
export const LINE_CONTROL_URL = 'https://chartside.example/fhir/StructureDefinition/line-item-control-number';
/** SHA-256 of the claim's canonical JSON without this extension: by it an answer is known to be about the same content. */
export const CONTENT_HASH_URL = 'https://chartside.example/fhir/StructureDefinition/content-hash';

/** An identifier that is a URI (FHIR R4, Identifier: RFC 3986). */
export const URI_SYSTEM = 'urn:ietf:rfc:3986';
/** A claim's id as such a URI (RFC 9562, 4). */
export const uuidUri = (claimId: string): string => `urn:uuid:${claimId}`;
/** One coding in a concept. */
export const concept = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });
