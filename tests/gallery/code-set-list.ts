import type { CodeSetEffects } from '../../components/effects';
import { sets } from '../components/invented-facts';

/** One loaded set, and imports that never come. */
export function aCodeSetList(): CodeSetEffects {
  return {
    list: async () => sets,
    import: () => Promise.reject(new Error('codes.txt: the file is empty. Choose the order file of the release.')),
    remove: async () => undefined,
  };
}
