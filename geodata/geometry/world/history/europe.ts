import { since, type Tenure, throughout } from './tenure';

/** The day the Allies took supreme authority in Germany. */
const BERLIN_DECLARATION = '1945-06-05';

/** The day the Basic Law was proclaimed in Bonn. */
const BONN = '1949-05-23';

/** The day the German Democratic Republic was proclaimed. */
const GDR = '1949-10-07';

/** The day the two German states were united. */
const UNITED = '1990-10-03';

/** The day Austria was declared independent again. */
const AUSTRIA = '1945-04-27';

const ALL_GERMANY = ['west-germany', 'gdr', 'west-berlin'];

const WITHIN_TODAY =
	'Within the limits of after 1945: the land east of Oder and Neisse is drawn with Poland and the USSR.';

/** Germany and Austria. */
const GERMANY: readonly Tenure[] = [
	{
		polity: 'germany',
		start: '..',
		end: AUSTRIA,
		units: [...ALL_GERMANY, 'austria'],
		basis: WITHIN_TODAY
	},
	{
		polity: 'germany',
		start: AUSTRIA,
		end: BERLIN_DECLARATION,
		units: ALL_GERMANY,
		basis: WITHIN_TODAY
	},
	since('austria', AUSTRIA, 'Occupied by the four powers until 1955.'),
	{
		polity: 'germany-occupied',
		start: BERLIN_DECLARATION,
		end: BONN,
		units: ALL_GERMANY,
		basis:
			'Four zones of occupation and Berlin, not shown apart; the Saar had a separate status from 1947.'
	},
	{
		polity: 'germany-occupied',
		start: BONN,
		end: GDR,
		units: ['gdr'],
		basis: 'The Soviet zone with the eastern sector of Berlin.',
		reconstruction: true
	},
	{
		polity: 'frg',
		start: BONN,
		end: UNITED,
		units: ['west-germany'],
		basis:
			'With the Saar, which joined on 1 January 1957. It did not recognise the GDR as a state until 1972.',
		reconstruction: true
	},
	{
		polity: 'gdr',
		start: GDR,
		end: UNITED,
		units: ['gdr'],
		basis:
			'Five Länder of today and East Berlin, up to the inner German border as it runs in Natural ' +
			'Earth’s provinces; the sector line in Berlin is drawn by hand to about 500 m.',
		reconstruction: true
	},
	{
		polity: 'west-berlin',
		start: BONN,
		end: UNITED,
		units: ['west-berlin'],
		basis:
			'The sectors of France, Britain and the United States: tied to the Federal Republic, but under ' +
			'Allied authority; East and West read its status differently. Outline good to about 500 m.',
		reconstruction: true
	},
	since('frg', UNITED, 'After the accession of the five Länder and Berlin.', ALL_GERMANY)
];

/** States whose territory is shown unchanged. */
const UNCHANGED: readonly Tenure[] = [
	...['albania', 'andorra', 'belgium', 'bulgaria', 'greece', 'hungary', 'iceland', 'ireland'],
	...['liechtenstein', 'luxembourg', 'netherlands', 'norway', 'poland', 'portugal', 'romania'],
	...['san-marino', 'spain', 'sweden', 'switzerland']
].map((polity) => throughout(polity));

/** Europe without the USSR and Yugoslavia. */
export const EUROPE: readonly Tenure[] = [
	...GERMANY,
	...UNCHANGED,
	throughout('denmark', ['denmark']),
	throughout('finland', ['finland', 'aland']),
	throughout('france', ['france']),
	throughout('italy', ['italy', 'vatican']),
	throughout('united-kingdom', ['united-kingdom']),
	{ polity: 'british-malta', start: '..', end: '1964-09-21', units: ['malta'] },
	since('malta', '1964-09-21'),
	{
		polity: 'czechoslovakia',
		start: '..',
		end: '1993-01-01',
		units: ['czechia', 'slovakia'],
		basis: 'Under German occupation and divided until May 1945; shown without Transcarpathia.'
	},
	since('czech-republic', '1993-01-01', undefined, ['czechia']),
	since('slovakia', '1993-01-01')
];
