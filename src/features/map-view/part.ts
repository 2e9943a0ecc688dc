import { bringMapWords } from '../../i18n';
import { Part } from '../../ui/part.svelte';

/** What draws a step of a scene: fetched when one is told. */
export const sceneDrawer = new Part('scene', () => import('../../map/layers/scene'), bringMapWords);
