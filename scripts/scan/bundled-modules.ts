import { appendFileSync } from 'node:fs';

/** A bundler plugin that notes in `file`, one a line, which modules went into what was written. Without `file` it does nothing. */
export function bundledModules(file: string | undefined) {
  return {
    name: 'bundled-modules',
    generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>): void {
      if (!file) return;
      for (const chunk of Object.values(bundle)) for (const id of chunk.moduleIds ?? []) appendFileSync(file, `${id}\n`);
    },
  };
}
