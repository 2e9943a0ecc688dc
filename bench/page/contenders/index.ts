import type { Contender } from './contender';
import { DatesPluginContender } from './dates-plugin';
import { DeckContender } from './deck';
import { VisibilityContender } from './visibility';
import { RawContender } from './raw';
import { SetFilterContender } from './set-filter';

/** All contenders by name; ours first, the floor last. */
export const CONTENDERS = {
	thalweg: () => new VisibilityContender(),
	'maplibre-gl-dates': () => new DatesPluginContender(),
	setFilter: () => new SetFilterContender(),
	'deck.gl': () => new DeckContender(),
	'raw WebGL': () => new RawContender()
} satisfies Record<string, () => Contender>;
