import { LAYERS } from './index';
import { filesOf } from './files';

/**
 * The files that the layers of every atlas fetch. The page needs to know them before the layers are here, so
 * the build puts the list itself in the place of this module (`build/map-files.ts`).
 */
export const MAP_FILES = filesOf(LAYERS);
