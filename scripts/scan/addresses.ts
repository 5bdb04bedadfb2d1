/** Every address that stands in what was bundled, and why it is there. None of them is asked by itself. */

/** A new address needs a row here, with what it is there for. */
const WHY: [address: RegExp, why: string][] = [
  [/^http:\/\/www\.w3\.org\//, 'a name of a standard (XML, SVG), never asked'],
  [
    /^https?:\/\/(?:[a-z]+\.)?(?:hl7\.org|nucc\.org|nubc\.org|ama-assn\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|nlm\.nih\.gov|nema\.org|x12\.org)(?:\/|$)/,
    'a name of a code system or profile in a FHIR resource, never asked',
  ],
  [/^http:\/\/www\.cms\.gov\/Medicare\/Coding\/ICD10$/, 'the name of a code system in a FHIR claim, never asked'],
  [
    /^https:\/\/www\.cms\.gov\/Medicare\/(?:Coding\/(?:HCPCSReleaseCodeSets|place-of-service-codes)|Medicare-Fee-for-Service-Payment\/)/,
    'the name of a code system in a FHIR claim, never asked',
  ],
  [
    /^https:\/\/(?:ftp\.cdc\.gov|www\.cdc\.gov|www\.cms\.gov)\//,
    'where a publisher offers its files: asked after a click in the settings, shown as a link',
  ],
  [/^https:\/\/chartside\.example\/fhir\//, 'our own names in a FHIR resource, at an address that cannot exist'],
  [/^https:\/\/(?:\*\.)?(?:ehr|billing)\.example(?:\/|$)/, 'an example in a field or a sentence, at an address that cannot exist'],
  [/^https:\/\/(?:\*\.)?[a-z.]*quayside\.example(?:\/|$)/, 'the site of tests/manifest/site.json, in the builds made for it'],
  [/^https:\/\/\$\{\w+\.runtime\.id$/, "the browser's own address that a sign-in ends at"],
  [/^https?:\/\/\*\/\*$/, 'any site, which its user may allow: an optional permission'],
  [/^http:\/\/(?:127\.0\.0\.1|localhost):\*$/, 'this computer, in the content policy of the build that is for any site'],
  [/^https:\/\/(?:github\.com\/(?:mholt\/PapaParse|wxt-dev\/wxt)|wxt\.dev)/, 'a comment or message of a package, never asked'],
];

export interface Address {
  address: string;
  files: string[];
  /** Null: nobody has said. */
  why: string | null;
}

const SHAPE = /https?:\/\/[^\s"'`<>\\)}\],;]+/g;

export function addressesIn(texts: { file: string; text: string }[]): Address[] {
  const found = new Map<string, Set<string>>();
  for (const { file, text } of texts)
    for (const [address] of text.matchAll(SHAPE)) found.set(address, (found.get(address) ?? new Set()).add(file));
  return [...found]
    .toSorted()
    .map(([address, files]) => ({ address, files: [...files], why: WHY.find(([shape]) => shape.test(address))?.[1] ?? null }));
}
