import type { Source } from '../../lib/codes/import/source';

/** A file or other blob that a person dropped or that was downloaded, read where it lies. */
export const fileSource = (file: File): Source => ({
  name: file.name,
  size: file.size,
  slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});
