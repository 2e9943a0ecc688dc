import { OPENSTREETMAP, type LineProperties } from './properties.ts';
import type { SectorId } from './sectors.ts';

const RIVER_ISLANDS =
	'Soviet maps followed the Chinese bank in places; no open data set holds the banks, so that line is not drawn.';

/** What is known of each sector where one line serves from 1945 to today, and within how many metres. */
const SECTORS: Readonly<Record<SectorId, readonly [accuracy_m: number, basis: string]>> = {
	'tumen-khanka': [
		200,
		'Today’s line over land and along small rivers; about 1.6 km² near the Tumen moved in the 1990s and is not shown apart.'
	],
	khanka: [300, 'Today’s line across Lake Khanka, straight between three vertices.'],
	songacha: [150, 'Today’s line along the Songacha; the river’s bends shift.'],
	ussuri: [300, `Today’s line along the Ussuri, drawn in legs of 0.5–3.5 km. ${RIVER_ISLANDS}`],
	heixiazi: [150, 'Today’s line at the mouth of the Ussuri.'],
	amur: [500, `Today’s line along the Amur, drawn in legs of up to 9 km. ${RIVER_ISLANDS}`],
	argun: [
		200,
		`Today’s line along the Argun; islets such as Menkeseli, handed over in 1996, are not shown apart. ${RIVER_ISLANDS}`
	],
	'manzhouli-land': [200, 'Today’s line from the Argun to Tarbagan-Dakh.'],
	mongolia: [
		500,
		'Today’s line between China and Mongolia; delimited in 1962, not part of the Sino-Soviet border.'
	],
	'western-russian': [200, 'Today’s line along the Altai ridge.'],
	kazakh: [
		500,
		'Today’s line where no other line could be derived; smaller transfers of 1994–1999 are not shown apart.'
	],
	kyrgyz: [
		500,
		'Today’s line where no other line could be derived; smaller transfers are not shown apart.'
	],
	tajik: [500, 'Today’s line along the Sarykol range; no treaty fixed it before 1999.']
};

/** Properties of a stretch whose line did not move, as far as can be shown. */
export function unmovedProperties(sector: SectorId): Omit<LineProperties, 'id'> {
	const [accuracy_m, basis] = SECTORS[sector];
	return {
		start: '..',
		end: '..',
		basis,
		source: OPENSTREETMAP,
		licence: 'ODbL-1.0',
		accuracy_m,
		reconstruction: false
	};
}
