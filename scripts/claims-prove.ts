// Generated claims held against a FHIR validator, two X12 parsers and a reading back of every field of both.   npm run -s claims:prove [N] [first seed]
import { prove } from '../tests/claim/prove';

const [count = 5_000, first = 1] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(first)) {
  console.error('claims-prove: say how many claims, and if need be the first seed: claims:prove 5000 1');
  process.exit(2);
}

const done = { fhir: 0, professional: 0, institutional: 0, equal: 0 };
const wanted = { professional: 0, institutional: 0 };
const wrong: string[] = [];
for (let seed = first; seed < first + count; seed += 1) {
  const proof = await prove(seed);
  wanted[proof.form] += 1;
  if (proof.fhir) done.fhir += 1;
  if (proof.parsed) done[proof.form] += 1;
  if (proof.equal) done.equal += 1;
  if (proof.wrong !== null) wrong.push(proof.wrong);
  if (wrong.length === 20) break;
}
for (const sentence of wrong) console.error(sentence);
console.log(
  `${count} claims, FHIR valid ${done.fhir}, 837P ${done.professional} of ${wanted.professional}, 837I ${done.institutional} of ${wanted.institutional}, read back equal ${done.equal}`,
);
process.exit(wrong.length === 0 && done.equal === count ? 0 : 1);
