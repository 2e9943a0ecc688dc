import { Part } from '../../ui/part.svelte';

/** What draws and saves a picture of the view: fetched when it is first wanted. */
export const pictureDialog = new Part('PictureDialog', () => import('./PictureDialog.svelte'));
