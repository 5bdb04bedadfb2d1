import { ofClaim } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** The constant that stands for the prefix 80840 in the check-digit sum. */
const PREFIX_SUM = 24;

/** Ten digits, the first 1 or 2, and the Luhn check digit over 80840 and the number. */
function isNpi(npi: string): boolean {
  if (!/^[12]\d{9}$/.test(npi)) return false;
  const sum = [...npi].reduce((total, character, at) => {
    const digit = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, PREFIX_SUM);
  return sum % 10 === 0;
}

/** The billing provider's NPI is set up and well-formed; the rendering provider's, if given. Not looked up in NPPES. */
export default defineRule({
  id: 'npi-invalid',
  family: 'claim',
  catalogue: 'L05',
  title: 'Provider numbers are well-formed',
  severity: 'error',
  authority: { source: '45 CFR', section: '162.406; check digit by ISO/IEC 7812-1 over prefix 80840', edition: '2024' },

  select: ({ site, coded }) =>
    coded.diagnoses.length + coded.lines.length === 0
      ? []
      : [{ who: 'billing', npi: site.billingNpi }, ...(site.renderingNpi === null ? [] : [{ who: 'rendering', npi: site.renderingNpi }])],
  subject: ({ who }) => ofClaim(`npi-${who}`, `NPI of the ${who} provider`),
  check({ who, npi }) {
    const fixes = [{ label: 'Open settings', action: { kind: 'open-settings' as const } }];
    if (npi === null) return fail(`The NPI of the ${who} provider is not set up: enter it in the settings.`, { fixes });
    return isNpi(npi) ? pass() : fail(`The NPI of the ${who} provider is not a valid number: ten digits with a check digit.`, { fixes });
  },
});
