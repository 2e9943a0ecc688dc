import { alignment } from './alignment';
import { areas } from './areas';
import { border } from './border';
import { eventNames, eventSigns } from './event-signs';
import { events, ringRoom } from './events';
import { flows } from './flows';
import { island, islandRoom } from './island';
import { labels, stateNames } from './labels';
import { coast, land, polities } from './land';
import type { MapLayer } from './layer';
import { links } from './links';
import { mongolia } from './mongolia';
import { placeRoom, places } from './places';
import { rails } from './rails';
import { reconstruction } from './reconstruction';
import { relief } from './relief';
import { rims } from './rims';
import { riverNames } from './river-names';
import { served } from './served';
import { sideNames } from './side-names';
import { sides } from './sides';
import { sites } from './sites';
import { water } from './water';
import { withdrawalNames, withdrawals } from './withdrawals';

/**
 * THE list, bottom to top. Order is cartography, so it lives here, in one visible place:
 * ground, then water, then what people agreed about them, then what they did, then names.
 */
export const LAYERS: readonly MapLayer[] = [
	land,
	polities,
	alignment,
	sides,
	relief,
	coast,
	water,
	rails,
	island, // the ice and the banks lie under the lines that were drawn across them
	areas,
	mongolia,
	border,
	links, // above the border: a relation spans it
	withdrawals,
	flows,
	rims, // below all marks
	sites,
	events,
	places,
	served,
	eventSigns,
	reconstruction, // below the names: a name is worth more than a caution
	sideNames, // before the names of places, which are placed first
	riverNames,
	islandRoom, // no name of a river is written over the outline of an island
	labels,
	eventNames, // before the names of places: on its day it is what is told
	// The map places names from the last to the first: names of places keep clear of the rings, those of states do not.
	placeRoom,
	ringRoom,
	stateNames,
	withdrawalNames // while they last, what they are called is placed first of all
];
