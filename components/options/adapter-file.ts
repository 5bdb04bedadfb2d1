/** Site adapters as a JSON file: what an administrator hands round, or puts into the browser's policy. */
import * as z from 'zod/mini';
import { problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import { SiteDefinitionSchema } from '../../lib/chart/site-definition-schema';

export const adaptersFile = (adapters: readonly SiteDefinition[]): string => `${JSON.stringify({ adapters }, null, 2)}\n`;

interface ReadFile {
  adapters: SiteDefinition[];
  wrong: string[];
}

const refuse = (...wrong: string[]): ReadFile => ({ adapters: [], wrong });

/** What a file holds, and a sentence for each thing wrong in it; nothing is taken from a file with anything wrong. */
export function readAdaptersFile(text: string, page: Document): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('This is no JSON file. Choose a file that was exported here.');
  }
  const held = Array.isArray(json) ? json : (json as { adapters?: unknown } | null)?.adapters;
  const listed = Array.isArray(held) ? held : [json];
  if (listed.length === 0) return refuse('The file holds no adapter.');
  const adapters: SiteDefinition[] = [];
  const wrong: string[] = [];
  for (const [i, one] of listed.entries()) {
    const read = SiteDefinitionSchema.safeParse(one);
    if (!read.success) {
      wrong.push(...read.error.issues.map((issue) => `Adapter ${i + 1}: ${shapeSentence(issue)}`));
      continue;
    }
    wrong.push(...problemsOf(read.data, adapters, page).map(({ field, why }) => `Adapter ${i + 1}, ${field}: ${why}`));
    adapters.push(read.data);
  }
  return wrong.length > 0 ? refuse(...wrong) : { adapters, wrong };
}

function shapeSentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.') || 'the adapter';
  if (issue.code === 'unrecognized_keys') return `${field} has no field ${issue.keys.join(', ')}. Remove it or mend its name.`;
  if (issue.code === 'invalid_union') return `${field} needs a selector, and either a list or a document with its title.`;
  if (issue.code === 'invalid_type') return `${field} must be ${issue.expected === 'string' ? 'a text' : `an ${issue.expected}`}.`;
  return `${field} is not one of the values there are. See docs/site-adapters.md.`;
}
