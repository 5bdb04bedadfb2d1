import type { CodeSetEffects } from '../../components/effects';
import { anInventedShelf, wellStocked } from '../components/invented-code-sets';

/** A settings page's code sets: nearly everything is loaded. */
export const aCodeSetList = (): CodeSetEffects => anInventedShelf(wellStocked()).effects;
