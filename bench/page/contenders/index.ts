import type { Contender } from './contender';
import { DatesPluginContender } from './dates-plugin';
import { DeckContender } from './deck';
import { PresenceContender } from './presence';
import { RawContender } from './raw';
import { SetFilterContender } from './set-filter';

/** All contenders by name; ours first, the floor last. */
export const CONTENDERS = {
	thalweg: () => new PresenceContender(),
	'maplibre-gl-dates': () => new DatesPluginContender(),
	setFilter: () => new SetFilterContender(),
	'deck.gl': () => new DeckContender(),
	'raw WebGL': () => new RawContender()
} satisfies Record<string, () => Contender>;
