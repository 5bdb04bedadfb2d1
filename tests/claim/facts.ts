/** The facts of a claim in the plainest form, to hold what was read back against what went in. Money in cents, days as YYYY-MM-DD. */
export interface PlaceFact {
  line: string;
  line2: string;
  city: string;
  state: string;
  zip: string;
}

/** `name`: family, given, middle, suffix. */
export interface PersonFact {
  name: string[];
  npi: string;
  taxonomy: string;
}

export interface LineFact {
  code: string;
  modifiers: string[];
  revenue: string;
  cents: number;
  unit: string;
  units: number;
  place: string;
  /** The codes it points to. */
  points: string[];
  from: string;
  to: string;
  authorization: string;
  ndc: string;
  people: Record<string, PersonFact>;
}

export interface Facts {
  form: string;
  pcn: string;
  cents: number;
  /** Place of service, or type of bill without its frequency. */
  place: string;
  frequency: string;
  /** CLM06 to CLM09. */
  consent: string[];
  /** Kind and state. */
  cause: string[];
  /** By DTP01: the element as it is, days and hours. */
  dates: Record<string, string>;
  /** By REF01. */
  numbers: Record<string, string>;
  stay: string[];
  /** By HI qualifier, in order: code, and what goes with it. */
  codes: Record<string, string[]>;
  billing: { name: string; npi: string; taxId: string; taxonomy: string; at: PlaceFact };
  subscriber: { name: string[]; memberId: string; group: string; groupName: string; filing: string };
  relationship: string;
  patient: { name: string[]; birth: string; sex: string; at: PlaceFact | null };
  payer: { name: string; id: string };
  people: Record<string, PersonFact>;
  facility: { name: string; npi: string; at: PlaceFact } | null;
  lines: LineFact[];
}
