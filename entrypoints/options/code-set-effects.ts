import type { CodeSetEffects } from '../../components/effects';
import type { Store } from '../../lib/codes/store';
import { openCodesetsStore } from '../../lib/db';
import { createDraftEffects } from '../sidepanel/draft-effects';
import { allFavourites } from '../sidepanel/habit-effects';
import { createChangesEffects } from './changes-effects';
import { createImportEffects } from './import-effects';
import { createPublisherEffects } from './publishers-effects';

/** All that the options page's code sets ask of the world; the store is opened once. */
export function createCodeSetEffects(): CodeSetEffects {
  let store: Promise<Store> | null = null;
  const openStore = (): Promise<Store> => (store ??= openCodesetsStore());
  const imports = createImportEffects(openStore);
  return {
    ...imports,
    ...createPublisherEffects(imports.importOfficial),
    ...createChangesEffects(openStore, { favourites: allFavourites, drafts: createDraftEffects() }),
  };
}
