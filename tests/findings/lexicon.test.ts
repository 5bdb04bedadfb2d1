// Short notes by field, from their words to the codes a coder would take.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../lib/coding/coded-encounter';
import { weigh } from '../../lib/coding/suggest';
import { analyze } from '../../lib/findings/analyze';
import { anOpenBook } from '../coding/open-book';
import { aChartOf, aDocument } from './chart';

interface Case {
  text: string;
  setting?: Setting;
  codes: string[];
}

const FOLDER = path.join(import.meta.dirname, 'lexicon');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const cases = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Case[];
  describe(file.replace('.json', ''), () => {
    it.each(cases)('$codes: $text', ({ text, setting, codes }) => {
      const chart = aChartOf([aDocument(text)]);
      expect(weigh(chart, analyze(chart), setting ?? 'outpatient', anOpenBook()).suggestions.map(({ code }) => code.code)).toEqual(codes);
    });
  });
}
