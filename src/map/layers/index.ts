import { areas } from './areas';
import { border, mongolia } from './border';
import { events, ringRoom } from './events';
import { flows, withdrawals } from './flows';
import { island } from './island';
import { labels, stateNames } from './labels';
import { coast, land, polities } from './land';
import type { MapLayer } from './layer';
import { links } from './links';
import { places } from './places';
import { reconstruction } from './reconstruction';
import { relief } from './relief';
import { sideNames } from './side-names';
import { sides } from './sides';
import { water } from './water';

/**
 * THE list, bottom to top. Order is cartography, so it lives here, in one visible place:
 * ground, then water, then what people agreed about them, then what they did, then names.
 */
export const LAYERS: readonly MapLayer[] = [
	land,
	polities,
	sides,
	relief,
	coast,
	water,
	island, // the ice and the banks lie under the lines that were drawn across them
	areas,
	mongolia,
	border,
	links, // above the border: a relation spans it
	flows,
	withdrawals,
	events,
	places,
	reconstruction, // below the names: a name is worth more than a caution
	sideNames, // before the names of places, which are placed first
	labels,
	// The map places names from the last to the first: names of places keep clear of the rings, those of states do not.
	ringRoom,
	stateNames
];
