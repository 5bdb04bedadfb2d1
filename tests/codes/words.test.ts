// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openCodes } from '../../lib/codes/packed/code-table';
import { rawWords } from '../../lib/codes/search/text';
import { wordEntries } from '../../lib/codes/words/entries';
import { LONGEST_SHORTHAND, SHORTHAND } from '../../lib/codes/words/shorthand';
import { synonymPhrases } from '../../lib/codes/words/synonyms';
import { hasOfficial, OFFICIAL } from './official';
import { HCPCS, ICD_10_CM, ICD_10_PCS, importedFrom } from './official-codes';

describe('our own words', () => {
  const entries = wordEntries();

  it('are typed forms as a query is read: lower case, words parted by one blank, none longer than is looked up', () => {
    const odd = entries.flatMap(({ typed }) => typed.filter((form) => rawWords(form).join(' ') !== form));
    expect(odd).toEqual([]);
    expect(Math.max(...[...SHORTHAND.keys()].map((form) => form.split(' ').length))).toBeLessThanOrEqual(LONGEST_SHORTHAND);
  });

  it('have lines that say something: a typed form, and a meaning or a code', () => {
    expect(entries.filter(({ typed, meanings, codes }) => !typed.length || !(meanings.length + codes.length))).toEqual([]);
    expect(entries.flatMap(({ meanings }) => meanings.filter((meaning) => !rawWords(meaning).length))).toEqual([]);
  });

  it('keep every meaning of an abbreviation, the commonest first', () => {
    expect(SHORTHAND.get('pd')?.[0]).toBe('parkinson disease');
    expect(SHORTHAND.get('pd')).toContain('personality disorder');
    expect(SHORTHAND.get('ms')).toEqual(expect.arrayContaining(['multiple sclerosis', 'mitral stenosis']));
  });

  it('mark what a form commonly means, once a form', () => {
    const main = synonymPhrases().filter((phrase) => phrase.main);
    expect(new Set(main.map(({ text }) => text)).size).toBe(main.length);
    expect(main.find(({ text }) => text === 'htn')?.code).toBe('I10');
  });

  it.skipIf(!hasOfficial)(
    `point at codes that exist (skipped where ${OFFICIAL} is absent)`,
    async () => {
      const imported = await Promise.all([ICD_10_CM, ICD_10_PCS, HCPCS].map(importedFrom));
      const tables = imported.flat().flatMap(({ holding, data }) => (holding.content === 'codes' ? [openCodes(holding, data)] : []));
      const exists = (code: string): boolean =>
        tables.some((table) => {
          const at = table.position(code);
          return at < table.size && table.codeAt(at) === code;
        });
      const missing = [...new Set(entries.flatMap(({ codes }) => codes))].filter((code) => !exists(code));
      expect(missing).toEqual([]);
    },
    60_000,
  );
});
