import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../geodata/read/archive';
import type { Context, PolityFeature } from '../../../../geodata/context';
import { sentenceOf } from '../../../../geodata/problem';
import { RULES } from '../../../../geodata/rules';
import * as tiny from '../../fixtures/archive';

const {
	archive,
	area,
	chapter,
	context,
	debate,
	event,
	excerpt,
	flow,
	geography,
	line,
	link,
	names,
	period,
	person,
	place,
	scene,
	sector,
	series,
	source,
	step,
	term,
	tour,
	unit
} = tiny;
const spot = { position: [120, 46], accuracy: 100, positionSource: 'made up' };
const elsewhere: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		]
	]
};
const drawn = (geometry: PolityFeature['geometry'], start: string, end: string): PolityFeature => ({
	type: 'Feature',
	properties: { polity: 'prc', start, end, accuracy_m: 3000 },
	geometry
});
const onceIman = place('capital', {
	names: names('Dalnerechensk'),
	historicalNames: [{ names: { en: 'Iman' }, to: '1972-12-26', sources: ['book'] }]
});
/** A Chinese translation, and what is wrong with it. */
const translated = (wrong: object) => {
	const [english] = [chapter('way/01-a')];
	const chinese = english.translations['zh-Hans'];
	return { translations: chinese ? { 'zh-Hans': { ...chinese, ...wrong } } : {} };
};
/** A Russian translation with a title of its own. */
const inRussian = (title: string) => {
	const { ru } = chapter('way/01-a').translations;
	return ru ? { ru: { ...ru, title } } : {};
};
/** A treaty between the two, and what is wrong with it. */
const signed = (wrong: object) =>
	event('clash', {
		date: '1945/2008',
		kind: 'treaty',
		treaty: {
			signatories: [{ party: 'CHN', person: 'somebody', office: 'negotiator' }],
			signed: '1969-03-02',
			inForce: '1969-04-01',
			sources: ['book'],
			...wrong
		}
	});
const WORDS = Array.from({ length: 25 }, (_, index) => `word${index}`).join(' ');
const office = {
	title: { en: 'Premier of China', 'zh-Hans': '总理', ru: 'Премьер' },
	roles: ['head-of-government'],
	of: 'CHN',
	sources: ['book']
};
const claim = { claimant: 'Beijing', statement: 'They shot first.', sources: ['book'] };

interface Breaking {
	/** The rule that must notice. */
	rule: string;
	/** What was planted. */
	planted: string;
	archive: Partial<Archive>;
	field: string | RegExp;
	context?: Partial<Context>;
}

/** A figure of a made-up flow. */
const people = (value: number, date = '1955') => ({ value, unit: 'people', date });

const BREAKINGS: Breaking[] = [
	{
		rule: 'whatAClaimOfAFlowCountsIsAFigure',
		planted: 'a sentence that counts, and no figure',
		archive: { flows: [flow('In May 1955 there were 1,390 of them.')] },
		field: 'disputes[0].claims[0].figures'
	},
	{
		rule: 'whatAClaimOfAFlowCountsIsAFigure',
		planted: 'a figure that is not what the sentence says',
		archive: {
			flows: [
				flow('There were 1,390 of them.', {
					side: 'beijing',
					figures: [people(1390), people(1930)]
				})
			]
		},
		field: 'disputes[0].claims[0].figures'
	},
	{
		rule: 'everyFigureOfAFlowIsSomebodys',
		planted: 'a figure of nobody',
		archive: { flows: [flow('There were 1,390 of them.', { figures: [people(1390)] })] },
		field: 'disputes[0].claims[0].side'
	},
	{
		rule: 'noFigureLiesOutsideItsFlow',
		planted: 'a figure for a year in which nothing went',
		archive: {
			flows: [
				flow('There were 1,390 of them.', { side: 'beijing', figures: [people(1390, '1970')] })
			]
		},
		field: 'disputes[0].claims[0].figures[0].date'
	},
	{
		rule: 'idsAreUnique',
		planted: 'an event with the id of a place',
		archive: { events: [event('clash', { date: '1945/2008' }), event('capital')] },
		field: '(the file name)'
	},
	{
		rule: 'everyIdResolves',
		planted: 'a place that is no record',
		archive: { events: [event('clash', { date: '1945/2008', places: ['nowhere'] })] },
		field: 'places[0]'
	},
	{
		rule: 'everyIdResolves',
		planted: 'a citation of a source that is no record',
		archive: { excerpts: [excerpt('capital/01-story', {}, `${'a '.repeat(70)}[@lost]`)] },
		field: 'the text'
	},
	{
		rule: 'everyIdResolves',
		planted: 'a citation in the boundaries of a period',
		archive: { periods: [period({ boundaries: 'It ends in 2008 [@lost].' })] },
		field: 'boundaries'
	},
	{
		rule: 'everyTopicIsInTheTable',
		planted: 'a topic that is none',
		archive: { events: [event('clash', { date: '1945/2008', topic: 'the-weather' })] },
		field: 'topic'
	},
	{
		rule: 'everyClashIsAFight',
		planted: 'talks among the clashes on the border',
		archive: {
			events: [event('clash', { date: '1945/2008', kind: 'negotiation', topic: 'border-clashes' })]
		},
		field: 'topic'
	},
	{
		rule: 'excerptsLieInTheirFolder',
		planted: 'an excerpt about another place than its folder',
		archive: { excerpts: [excerpt('other/01-story')] },
		field: '(the file name)'
	},
	{
		rule: 'everyDateIsValid',
		planted: 'the thirtieth of February',
		archive: {
			events: [event('clash', { date: '1945/2008' }), event('never', { date: '1969-02-30' })]
		},
		field: 'date'
	},
	{
		rule: 'everyDateIsValid',
		planted: 'an interval where a stretch begins',
		archive: { places: [place('capital', { from: '1949/1950' }), place('other')] },
		field: 'from'
	},
	{
		rule: 'everyDateIsValid',
		planted: 'a season, for which the page has no words',
		archive: { events: [event('clash', { date: '1969-21' })] },
		field: 'date'
	},
	{
		rule: 'everyDateIsValid',
		planted: 'one of several dates, for which the page has no words',
		archive: { events: [event('clash', { date: '{1969-03-02,1969-03-15}' })] },
		field: 'date'
	},
	{
		rule: 'everyDateIsValid',
		planted: 'an event that is over before it begins',
		archive: { events: [event('clash', { date: '1969-03-15/1969-03-02' })] },
		field: 'date'
	},
	{
		rule: 'everyDayHasItsYear',
		planted: 'a day in a story that leaves its year to the reader',
		archive: {
			excerpts: [
				excerpt('capital/01-story', {}, 'On 2 and 15 March 1969, and on 17 March [@book].')
			]
		},
		field: 'the text'
	},
	{
		rule: 'everyDayHasItsYear',
		planted: 'a day without its year in a sentence, between days that have theirs',
		archive: {
			places: [
				place('capital', { description: 'From 27 August 1689 to 31 May, and 1 to 2 June 1689.' }),
				place('other')
			]
		},
		field: 'description'
	},
	{
		rule: 'endsComeAfterStarts',
		planted: 'a place that ends before it begins',
		archive: { places: [place('capital', { from: '1970', to: '1960' }), place('other')] },
		field: 'to'
	},
	{
		rule: 'phasesFollowEachOther',
		planted: 'a phase dated before the one before it',
		archive: { links: [link({ phases: [...tiny.link().record.phases].reverse() })] },
		field: 'phases[1].from'
	},
	{
		rule: 'aPairOfCapitalsHasOneLink',
		planted: 'the same pair the other way round',
		archive: { links: [link(), link({ between: ['other', 'capital'] })] },
		field: 'between'
	},
	{
		rule: 'periodsCoverEveryDay',
		planted: 'a period that ends in 2007',
		archive: { periods: [period({ to: '2007-01-01' })] },
		field: 'to'
	},
	{
		rule: 'periodsCoverEveryDay',
		planted: 'a period that begins before the last one ended',
		archive: { periods: [period({ to: '1969-03-02' }), period({ from: '1969-03-01' })] },
		field: 'from'
	},
	{
		rule: 'eventsBeginInsideTheirPeriod',
		planted: 'an event of 1910',
		archive: {
			events: [event('clash', { date: '1945/2008' }), event('old', { date: '1910', actors: [] })]
		},
		field: 'date'
	},
	{
		rule: 'everyPeriodIsToldFromBothSides',
		planted: 'a period told from English sources alone',
		archive: { events: [event('clash'), event('talks')] },
		field: 'events'
	},
	{
		rule: 'noYearIsEmpty',
		planted: 'only one event, in 1969',
		archive: { events: [event('clash')] },
		field: '1945'
	},
	{
		rule: 'noYearIsEmpty',
		planted: 'years in which only one thing happens',
		archive: { events: [event('clash', { date: '1945/2008' })] },
		field: '2008'
	},
	{
		rule: 'noStateActsBeforeItExistsOrAfterItEnds',
		planted: 'the People’s Republic in August 1949',
		archive: {
			events: [event('clash', { date: '1945/2008' }), event('early', { date: '1949-08' })]
		},
		field: 'actors[0]'
	},
	{
		rule: 'noStateActsBeforeItExistsOrAfterItEnds',
		planted: 'the Soviet Union claiming on in 1992',
		archive: {
			areas: [
				area({
					control: [{ from: '1969', holders: [], claimants: ['SUN'], text: '.', sources: ['book'] }]
				})
			]
		},
		field: 'control[0].claimants[0]'
	},
	...[
		['the People’s Republic before it was proclaimed', 'CHN', '1949-09-30'],
		['the Soviet Union after its end', 'SUN', '1991-12-27'],
		['Russia while it was in the Union', 'RUS', '1991-08-19'],
		['Kazakhstan while it was in the Union', 'KAZ', '1990'],
		['the German Democratic Republic before it was founded', 'DDR', '1949-10-06'],
		['the German Democratic Republic after its end', 'DDR', '1990-10-04'],
		['North Vietnam after the union of Vietnam', 'VDR', '1979-02-17'],
		['the union of Vietnam in 1965', 'VNM', '1965-02-05']
	].map(([planted = '', state, date]) => ({
		rule: 'noStateActsBeforeItExistsOrAfterItEnds',
		planted,
		archive: { events: [event('clash', { date, actors: [state] })] },
		field: 'actors[0]'
	})),
	{
		rule: 'noStateActsBeforeItExistsOrAfterItEnds',
		planted: 'a state that nobody knows',
		archive: { events: [event('clash', { date: '1945/2008', actors: ['XXX'] })] },
		field: 'actors[0]'
	},
	{
		rule: 'noRelationOutlivesItsStates',
		planted: 'a relation with Kazakhstan in 1950',
		archive: { places: [place('capital'), place('other', { country: 'KAZ' })] },
		field: 'phases[0].from'
	},
	{
		rule: 'nobodyActsInAnOfficeHeDidNotHold',
		planted: 'a premier of the text who was premier no more',
		archive: {
			people: [person('zhou')],
			events: [
				event('clash', {
					caption: `In Beijing the premier, Person zhou, met guests ${WORDS} [@book].`
				})
			]
		},
		field: 'caption'
	},
	{
		rule: 'nobodyActsInAnOfficeHeDidNotHold',
		planted: 'the same, his office behind the name',
		archive: {
			people: [person('zhou')],
			events: [
				event('clash', {
					caption: `Person zhou, the Chinese premier, met guests ${WORDS} [@book].`
				})
			]
		},
		field: 'caption'
	},
	{
		rule: 'nobodyActsInAnOfficeHeDidNotHold',
		planted: 'a treaty signed by one who was premier before',
		archive: {
			people: [person('zhou')],
			events: [
				signed({ signatories: [{ party: 'CHN', person: 'zhou', office: 'premier of China' }] })
			].map((one) => ({ ...one, record: { ...one.record, date: '1969-03-02' } }))
		},
		field: 'treaty.signatories[0].office'
	},
	{
		rule: 'nobodyActsInAnOfficeHeDidNotHold',
		planted: 'a treaty signed by the premier of another state',
		archive: {
			people: [person('zhou')],
			events: [signed({ signatories: [{ party: 'SUN', person: 'zhou', office: 'premier' }] })]
		},
		field: 'treaty.signatories[0].office'
	},
	{
		rule: 'everyLifeHoldsItsOffices',
		planted: 'an office held after death',
		archive: {
			people: [person('zhou', { lived: { born: '1900', died: '1955', sources: ['book'] } })]
		},
		field: 'offices[0]'
	},
	{
		rule: 'everyPersonOfAnEventIsAlive',
		planted: 'a guest of 1969 who died in 1968',
		archive: {
			people: [person('zhou', { lived: { died: '1968', sources: ['book'] }, offices: [] })],
			events: [event('clash', { people: ['zhou'] })]
		},
		field: 'people[0]'
	},
	{
		rule: 'noOfficeOutlivesItsState',
		planted: 'a premier of the People’s Republic before there was one',
		archive: {
			people: [
				person('zhou', {
					offices: [{ ...office, from: '1948', to: '1949-09-01' }]
				})
			]
		},
		field: 'offices[0]'
	},
	{
		rule: 'noOfficeHasTwoHoldersAtOnce',
		planted: 'two premiers of one state',
		archive: { people: [person('hua'), person('zhou')] },
		field: 'offices[0]'
	},
	{
		rule: 'everyIdResolves',
		planted: 'an event that names nobody',
		archive: { events: [event('clash', { people: ['nobody'] })] },
		field: 'people[0]'
	},
	{
		rule: 'noSpotBearsTwoNamesAtOnce',
		planted: 'Mongolia under both its names in 1992',
		archive: {
			geography: [
				geography('state-of-the-people', { to: '1992-02-12' }),
				geography('state-of-today', { from: '1992-01-01' })
			]
		},
		field: 'from'
	},
	{
		rule: 'historicalNamesDoNotOverlap',
		planted: 'two former names at once',
		archive: {
			places: [
				place('capital', {
					historicalNames: [
						{ names: { en: 'Old' }, from: '1900', to: '1950', sources: ['book'] },
						{ names: { en: 'Older' }, from: '1940', to: '1960', sources: ['book'] }
					]
				}),
				place('other')
			]
		},
		field: 'historicalNames[1]'
	},
	{
		rule: 'historicalNamesCoverTheDatesTheyAreUsedOn',
		planted: 'Iman in 1980',
		archive: {
			places: [onceIman, place('other')],
			excerpts: [excerpt('capital/01-story', { date: '1980', title: 'Trains at Iman' })]
		},
		field: 'text'
	},
	{
		rule: 'historicalNamesCoverTheDatesTheyAreUsedOn',
		planted: 'an event of 1980 titled with the name of 1970',
		archive: {
			places: [onceIman, place('other')],
			events: [event('clash', { date: '1980', names: names('Shots at Iman') })]
		},
		field: 'text'
	},
	{
		rule: 'everyClaimHasItsCounterClaim',
		planted: 'one side’s claim alone',
		archive: {
			events: [
				event('clash', { date: '1945/2008', disputes: [{ question: 'Who?', claims: [claim] }] })
			]
		},
		field: 'disputes[0].claims'
	},
	{
		rule: 'everyClaimHasItsCounterClaim',
		planted: '"none recorded" beside two sides’ claims',
		archive: {
			events: [
				event('clash', {
					date: '1945/2008',
					disputes: [
						{
							question: 'Who?',
							claims: [claim, { ...claim, claimant: 'Moscow' }],
							counterClaim: 'none recorded'
						}
					]
				})
			]
		},
		field: 'disputes[0].counterClaim'
	},
	{
		rule: 'everyStatementHasASourceOrIsEditorial',
		planted: 'a place without a source',
		archive: { places: [place('capital', { sources: [] }), place('other')] },
		field: 'sources'
	},
	{
		rule: 'everyStatementHasASourceOrIsEditorial',
		planted: 'an excerpt without a citation',
		archive: { excerpts: [excerpt('capital/01-story', {}, 'word '.repeat(70))] },
		field: 'the text'
	},
	{
		rule: 'everyStatementHasASourceOrIsEditorial',
		planted: 'a claim without a source',
		archive: {
			events: [
				event('clash', {
					date: '1945/2008',
					disputes: [{ question: 'Who?', claims: [{ ...claim, sources: [] }] }]
				})
			]
		},
		field: 'disputes[0].claims[0].sources'
	},
	{
		rule: 'doubtSaysItsReason',
		planted: 'a doubt without a caution',
		archive: { places: [place('capital', { certainty: 'uncertain' }), place('other')] },
		field: 'caution'
	},
	{
		rule: 'doubtSaysItsReason',
		planted: 'a life on a list that nobody opened, which nothing before it has said',
		archive: {
			sources: [
				source('book'),
				source('list', { custom: { class: 'reference-work', read: 'unopened' } })
			],
			people: [
				person('zhou', {
					lived: { born: '1898', sources: ['list'], certainty: 'less-certain' }
				})
			]
		},
		field: 'lived.caution'
	},
	{
		rule: 'doubtSaysItsReason',
		planted: 'an office doubted for another reason than the list that its person’s life names',
		archive: {
			sources: [
				source('book'),
				source('list', { custom: { class: 'reference-work', read: 'unopened' } })
			],
			people: [
				person('zhou', {
					lived: {
						born: '1898',
						sources: ['list'],
						certainty: 'less-certain',
						caution: 'These dates rest on a list that we have not seen.'
					},
					offices: [
						{
							title: { en: 'Premier of China', 'zh-Hans': '总理', ru: 'Премьер' },
							of: 'CHN',
							from: '1950-01-01',
							sources: ['book'],
							certainty: 'less-certain'
						}
					]
				})
			]
		},
		field: 'offices[0].caution'
	},
	{
		rule: 'noSourceIsOlderThanWhatItTells',
		planted: 'a newspaper of 14 March behind an event of the 21st',
		archive: {
			events: [event('clash', { date: '1969-03-21', sources: ['book', 'paper'] })],
			sources: [source('book'), source('paper', { issued: { 'date-parts': [[1969, 3, 14]] } })]
		},
		field: 'sources'
	},
	{
		rule: 'noSourceIsOlderThanWhatItTells',
		planted: 'a book of 1948 behind a phase from 1950',
		archive: { sources: [source('book', { issued: { 'date-parts': [[1948]] } })] },
		field: /^phases\[\d\]\.sources$/
	},
	{
		rule: 'everySourceOfAnEventSupportsASentence',
		planted: 'a source listed under an event that no sentence cites',
		archive: {
			events: [event('clash', { date: '1945/2008', sources: ['book', 'unread'] })],
			sources: [source('book'), source('unread')]
		},
		field: 'sources[1]'
	},
	{
		rule: 'anAllianceRestsOnATreatyInForce',
		planted: 'an alliance without a treaty',
		archive: {
			links: [
				link({
					phases: [{ from: '1963', stance: 'alliance', title: 'a', text: 'b', sources: ['book'] }]
				})
			]
		},
		field: 'phases[0].treaty'
	},
	...[
		['signed after the alliance began', { title: 'Late', signed: '1971-08-09' }],
		['that had ended', { title: 'Ended', signed: '1950-02-14', ended: '1960' }]
	].map(([planted, treaty]) => ({
		rule: 'anAllianceRestsOnATreatyInForce',
		planted: `a treaty ${planted as string}`,
		archive: {
			links: [
				link({
					phases: [
						{ from: '1963', stance: 'alliance', treaty, title: 'a', text: 'b', sources: ['book'] }
					]
				})
			]
		},
		field: 'phases[0].treaty'
	})),
	{
		rule: 'everyTreatyNamesWhoSigned',
		planted: 'a treaty signed by nobody',
		archive: { events: [event('clash', { date: '1945/2008', kind: 'treaty' })] },
		field: 'treaty'
	},
	{
		rule: 'everyTreatyNamesWhoSigned',
		planted: 'a signature for a state that takes no part',
		archive: {
			events: [signed({ signatories: [{ party: 'USA', person: 'somebody', office: 'o' }] })]
		},
		field: 'treaty.signatories[0].party'
	},
	{
		rule: 'everyTreatyBindsAfterItIsSigned',
		planted: 'a treaty in force before it was signed',
		archive: { events: [signed({ inForce: '1969-03-01' })] },
		field: 'treaty.inForce'
	},
	{
		rule: 'everyTreatyBindsAfterItIsSigned',
		planted: 'a treaty ratified before it was signed',
		archive: { events: [signed({ ratified: [{ party: 'CHN', on: '1968' }] })] },
		field: 'treaty.ratified[0].on'
	},
	{
		rule: 'everyTreatySaysSinceWhenItBinds',
		planted: 'a treaty of which nobody says since when it binds',
		archive: { events: [signed({ inForce: undefined })] },
		field: 'treaty.inForce'
	},
	{
		rule: 'everyTreatySaysSinceWhenItBinds',
		planted: 'a day in force beside words that none is known',
		archive: { events: [signed({ forceUnknown: 'No source gives the day.' })] },
		field: 'treaty.inForce'
	},
	{
		rule: 'everyTextOfATreatyCanBeRead',
		planted: 'a text in a book that has no address',
		archive: { events: [signed({ fullText: 'book' })] },
		field: 'treaty.fullText'
	},
	{
		rule: 'everyEventLiesInItsPhase',
		planted: 'an event of 1980 under a phase that ends in 1969',
		archive: {
			events: [event('clash', { date: '1980' })],
			links: [
				link({
					phases: tiny
						.link()
						.record.phases.map((phase, index) =>
							index === 0 ? { ...phase, events: ['clash'] } : phase
						)
				})
			]
		},
		field: 'phases[0].events[0]'
	},
	{
		rule: 'noBattleIsFoughtOnAQuietBorder',
		planted: 'a battle on a stretch that nobody disputed',
		archive: {
			events: [event('clash', { kind: 'battle', sector: 'border-river' })],
			sectors: [
				sector({
					statuses: [{ from: '1949', status: 'undisputed', text: 'Quiet.', sources: ['book'] }]
				})
			]
		},
		field: 'sector'
	},
	{
		rule: 'aClaimantIsNoReferenceWork',
		planted: 'an encyclopaedia among the sides',
		archive: {
			events: [
				event('clash', {
					date: '1945/2008',
					disputes: [
						{ question: 'Who?', claims: [claim, { ...claim, claimant: 'English Wikipedia' }] }
					]
				})
			]
		},
		field: 'disputes[0].claims[1].claimant'
	},
	{
		rule: 'twoViewsAreNotOneFigure',
		planted: 'one figure, by its author and by a book that repeats it',
		archive: {
			events: [
				event('clash', {
					date: '1945/2008',
					disputes: [
						{
							question: 'How many?',
							claims: [
								{ ...claim, statement: '750,000 to 1.5 million.' },
								{ ...claim, claimant: 'A book', statement: 'From 750,000 to 1.5 million died.' }
							]
						}
					]
				})
			]
		},
		field: 'disputes[0].claims[1].statement'
	},
	{
		rule: 'noGroundIsTwoAreas',
		planted: 'a pass in the middle of a disputed basin, as an area of its own',
		archive: {
			areas: [
				area({
					sizes: [{ squareKilometres: 2844, claimant: 'A book', sources: ['book'] }]
				}),
				{ ...area({ position: [133.1, 46], sizes: [] }), id: 'pass' }
			]
		},
		field: 'position'
	},
	{
		rule: 'aPostIsSomebodysAndACrossingIsNot',
		planted: 'a border post of nobody knows whom',
		archive: {
			places: [place('capital', { served: [{ as: 'post', text: 'A post.', sources: ['book'] }] })]
		},
		field: 'served[0].side'
	},
	{
		rule: 'aPostIsSomebodysAndACrossingIsNot',
		planted: 'a crossing that is of one side',
		archive: {
			geography: [
				geography('river', {
					served: [{ as: 'open-crossing', side: 'beijing', text: 'A crossing.', sources: ['book'] }]
				})
			]
		},
		field: 'served[0].side'
	},
	{
		rule: 'doubtIsNoNoteToOurselves',
		planted: 'a caution that says what we have still to do',
		archive: {
			places: [
				place('capital', {
					certainty: 'less-certain',
					caution: 'The day has still to be checked in a source.'
				}),
				place('other')
			]
		},
		field: 'caution'
	},
	{
		rule: 'doubtIsNoNoteToOurselves',
		planted: 'a story that sends its writer to a book',
		archive: {
			excerpts: [
				excerpt(
					'capital/01-story',
					{},
					`${'a '.repeat(70)} A history is the place to check it [@book].`
				)
			]
		},
		field: 'the text'
	},
	{
		rule: 'aCitationIsComplete',
		planted: 'a scholarly book of no place',
		archive: { sources: [source('book', { 'publisher-place': undefined })] },
		field: 'publisher-place'
	},
	{
		rule: 'aCitationIsComplete',
		planted: 'a scholarly article without pages or DOI',
		archive: {
			sources: [source('book', { type: 'article-journal', 'container-title': 'Journal' })]
		},
		field: 'page or DOI'
	},
	{
		rule: 'aCitationIsComplete',
		planted: 'a newspaper of the time without its day',
		archive: {
			sources: [
				source('book', {
					issued: undefined,
					'container-title': 'Daily',
					custom: { class: 'press-of-the-time', read: 'whole' }
				})
			]
		},
		field: 'issued'
	},
	{
		rule: 'aCitationIsComplete',
		planted: 'a Chinese title that nobody has put into English',
		archive: { sources: [source('book', { title: '珍宝岛', language: 'zh' })] },
		field: 'custom.translatedTitle'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'two whom nobody names',
		archive: { events: [event('meeting', { significance: 'After this the two agreed.' })] },
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'an account that nobody gave',
		archive: {
			events: [event('meeting', { significance: 'It came later, by the usual accounts.' })]
		},
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'an idiom',
		archive: { events: [event('meeting', { significance: 'Moscow offered an olive branch.' })] },
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'two whom a verb follows, as if it were what there are two of',
		archive: { events: [event('meeting', { significance: 'What joined the two was India.' })] },
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'two and their companions, whom nobody names',
		archive: {
			events: [event('meeting', { significance: 'The two and their companions quarrelled.' })]
		},
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'a second word for the border',
		archive: { events: [event('meeting', { significance: 'A post stood on the frontier.' })] },
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'a second word for the premier of China',
		archive: { events: [event('meeting', { significance: 'The Chinese prime minister spoke.' })] },
		field: 'significance'
	},
	{
		rule: 'proseIsForEveryReader',
		planted: 'a leader who is introduced twice',
		archive: {
			events: [
				event('meeting', {
					significance:
						'The Soviet leader Nikita Khrushchev spoke; then the Soviet leader, Nikita Khrushchev, left.'
				})
			]
		},
		field: 'significance'
	},
	{
		rule: 'sourcesCanBeFound',
		planted: 'an article in no journal',
		archive: { sources: [source('book', { type: 'article-journal' })] },
		field: 'container-title'
	},
	{
		rule: 'sourcesCanBeFound',
		planted: 'a book of nobody',
		archive: { sources: [source('book', { author: undefined, publisher: undefined })] },
		field: 'author'
	},
	{
		rule: 'everySourceIsCited',
		planted: 'a source cited nowhere',
		archive: { sources: [source('book'), source('unread')] },
		field: '(the record)'
	},
	{
		rule: 'namesAreGivenInThreeLanguages',
		planted: 'no pinyin',
		archive: {
			places: [place('capital', { names: { ...names('x'), pinyin: undefined } }), place('other')]
		},
		field: 'names.pinyin'
	},
	{
		rule: 'namesAreGivenInThreeLanguages',
		planted: 'a Russian name in Latin letters',
		archive: {
			places: [place('capital', { names: { ...names('x'), ru: 'Moskva' } }), place('other')]
		},
		field: 'names.ru'
	},
	{
		rule: 'namesAreGivenInThreeLanguages',
		planted: 'a debate without pinyin',
		archive: { debates: [debate({ names: { ...names('Why?'), pinyin: undefined } })] },
		field: 'names.pinyin'
	},
	{
		rule: 'namesAreGivenInThreeLanguages',
		planted: 'the former name of a place, in the wrong script',
		archive: {
			places: [
				place('capital', {
					historicalNames: [{ names: { ru: 'Iman' }, to: '1972-12-26', sources: ['book'] }]
				}),
				place('other')
			]
		},
		field: 'historicalNames[0].names.ru'
	},
	{
		rule: 'bothNamesStandInOneOrder',
		planted: 'contested ground with one side’s name in Russian',
		archive: {
			places: [
				place('capital', {
					names: {
						en: 'Zhenbao / Damansky',
						'zh-Hans': '珍宝岛 / 达曼斯基岛',
						pinyin: 'Zhēnbǎo Dǎo / Dámànsījī Dǎo',
						ru: 'Даманский'
					}
				}),
				place('other')
			]
		},
		field: 'names.ru'
	},
	{
		rule: 'bothNamesStandInOneOrder',
		planted: 'contested ground with the Soviet name first in English',
		archive: {
			places: [
				place('capital', {
					names: {
						en: 'Damansky / Zhenbao',
						'zh-Hans': '珍宝岛 / 达曼斯基岛',
						pinyin: 'Zhēnbǎo Dǎo / Dámànsījī Dǎo',
						ru: 'Даманский / Чжэньбао'
					}
				}),
				place('other')
			]
		},
		field: 'names.en'
	},
	{
		rule: 'namesKeepTheOrderOfTheGround',
		planted: 'a battle that turns round the names of the ground in Russian',
		archive: {
			places: [
				place('capital', {
					names: {
						en: 'Zhenbao / Damansky',
						'zh-Hans': '珍宝岛 / 达曼斯基岛',
						pinyin: 'Zhēnbǎo Dǎo / Dámànsījī Dǎo',
						ru: 'остров Даманский / Чжэньбао'
					}
				}),
				place('other')
			],
			events: [
				event('clash', { names: { ...names('A clash'), ru: 'Бой на Чжэньбао / Даманском' } })
			]
		},
		field: 'names.ru'
	},
	{
		rule: 'namesHoldNoDates',
		planted: 'a name with the year of another event',
		archive: { places: [place('capital', { names: names('The 1950 treaty') }), place('other')] },
		field: 'names.en'
	},
	{
		rule: 'namesHoldNoDates',
		planted: 'a name with a day, of the year that the event is of',
		archive: {
			events: [
				event('clash', {
					date: '1969-03-02',
					names: { ...names('A clash'), ru: 'Столкновение 2 марта' }
				})
			]
		},
		field: 'names.ru'
	},
	{
		rule: 'namesHoldNoDates',
		planted: 'a Chinese name with a day',
		archive: {
			debates: [debate({ names: { ...names('Why?'), 'zh-Hans': '3月2日为何开战？' } })]
		},
		field: 'names.zh-Hans'
	},
	{
		rule: 'proseIsPlain',
		planted: 'a heading',
		archive: { excerpts: [excerpt('capital/01-story', {}, `# Loud\n\n${'w '.repeat(70)}[@book]`)] },
		field: 'the text'
	},
	{
		rule: 'textsKeepTheirLength',
		planted: 'a caption of three words',
		archive: {
			events: [event('clash', { date: '1945/2008', caption: 'They shot first [@book].' })]
		},
		field: 'caption'
	},
	{
		rule: 'textsKeepTheirLength',
		planted: 'an introduction of 160 words',
		archive: { periods: [period({ introduction: `${'word '.repeat(160)}[@book].` })] },
		field: 'introduction'
	},
	{
		rule: 'textsKeepTheirLength',
		planted: 'an excerpt of 40 words',
		archive: { excerpts: [excerpt('capital/01-story', {}, `${'word '.repeat(40)}[@book].`)] },
		field: 'the text'
	},
	{
		rule: 'textsKeepTheirLength',
		planted: 'a definition of 39 words',
		archive: {
			terms: [
				term('thaw', {
					definition: {
						...term('thaw').record.definition,
						en: `${'word '.repeat(39)}[@book].`
					}
				})
			]
		},
		field: 'definition.en'
	},
	{
		rule: 'textsKeepTheirLength',
		planted: 'a definition of 101 words',
		archive: {
			terms: [
				term('thaw', {
					definition: {
						...term('thaw').record.definition,
						en: `${'word '.repeat(101)}[@book].`
					}
				})
			]
		},
		field: 'definition.en'
	},
	{
		rule: 'everyStatementHasASourceOrIsEditorial',
		planted: 'a definition that cites in English alone',
		archive: {
			terms: [term('thaw', { definition: { ...term('thaw').record.definition, ru: 'Значение.' } })]
		},
		field: 'definition.ru'
	},
	{
		rule: 'everyIdResolves',
		planted: 'a term related to what is no record',
		archive: { terms: [term('thaw', { related: ['nowhere'] })] },
		field: 'related[0]'
	},
	{
		rule: 'endsComeAfterStarts',
		planted: 'a word given up before it was used',
		archive: {
			terms: [
				term('thaw', { uses: [{ ...term('thaw').record.uses[0], from: '1956', to: '1955' }] })
			]
		},
		field: 'uses[0].to'
	},
	{
		rule: 'noTwoTermsShareASpelling',
		planted: 'a spelling that is the name of another term',
		archive: {
			terms: [term('thaw'), term('melting', { spellings: { en: ['Thaw'], 'zh-Hans': [], ru: [] } })]
		},
		field: 'spellings.en[0]'
	},
	{
		rule: 'noRecordIsAnOrphan',
		planted: 'a term to which nothing belongs',
		archive: { terms: [term('thaw', { events: [] })] },
		field: '(the record)'
	},
	{
		rule: 'noTextIsCopiedBetweenRecords',
		planted: 'one caption twice',
		archive: {
			events: [
				event('clash', { date: '1945/2008' }),
				event('again', { caption: tiny.event('clash').record.caption })
			]
		},
		field: 'caption'
	},
	{
		rule: 'noRecordIsAnOrphan',
		planted: 'an event nowhere',
		archive: { events: [event('clash', { date: '1945/2008' }), event('lost', { places: [] })] },
		field: '(the record)'
	},
	{
		rule: 'noTextIsCopiedBetweenRecords',
		planted: 'an excerpt that repeats a caption',
		archive: {
			excerpts: [
				excerpt('capital/01-story', {}, tiny.event('clash').record.caption.replace('[@book]', ''))
			]
		},
		field: 'the text'
	},
	{
		rule: 'noRecordIsAnOrphan',
		planted: 'a place that nothing tells of',
		archive: { places: [place('capital'), place('other'), place('alone')] },
		field: '(the record)'
	},
	{
		rule: 'noRecordIsAnOrphan',
		planted: 'a debate about nothing',
		archive: { debates: [debate({ events: [] })] },
		field: '(the record)'
	},
	{
		rule: 'noPlaceLiesOutsideItsCountry',
		planted: 'Beijing in the Atlantic',
		archive: { places: [place('capital', { position: [-30, 39.9] }), place('other')] },
		field: 'position'
	},
	{
		rule: 'noPlaceLiesOutsideItsCountry',
		planted: 'a place in China that on the map of 1969 was across the border',
		archive: {},
		context: {
			polities: [
				...context.polities.map((polity) => ({
					...polity,
					properties: { ...polity.properties, end: '1969-01-01' }
				})),
				drawn(elsewhere, '1969-01-01', '1970-01-01'),
				drawn(context.polities[0]!.geometry, '1970-01-01', '..')
			]
		},
		field: 'position'
	},
	{
		rule: 'everyLocationIsNamedOrOnTheBorder',
		planted: 'an event at a nameless spot',
		archive: { events: [event('clash', { date: '1945/2008', location: { ...spot } })] },
		field: 'location.names'
	},
	{
		rule: 'theBorderIsToldWhereItRuns',
		planted: 'an island a degree off its river',
		archive: { areas: [area({ position: [134, 46] })] },
		field: 'position'
	},
	{
		rule: 'theBorderIsToldWhereItRuns',
		planted: 'a sector shown far off its line',
		archive: { sectors: [sector({ position: [135, 46] })] },
		field: 'position'
	},
	{
		rule: 'theBorderIsToldWhereItRuns',
		planted: 'a clash on the river, placed in the hills',
		archive: {
			events: [event('clash', { date: '1945/2008', sector: 'border-river', location: { ...spot } })]
		},
		field: 'location.position'
	},
	{
		rule: 'everyOutlineIsDrawn',
		planted: 'a sector that is not drawn',
		archive: { sectors: [sector({ geometry: 'canal' })] },
		field: 'geometry'
	},
	{
		rule: 'everyDrawnFeatureHasItsRecord',
		planted: 'a river that no record names',
		archive: {},
		context: {
			shapes: [...context.shapes, { ...context.shapes[1]!, properties: { id: 'r', river: 'styx' } }]
		},
		field: 'r'
	},
	{
		rule: 'everyDrawnFeatureHasItsRecord',
		planted: 'a lake that no record names',
		archive: {},
		context: {
			shapes: [...context.shapes, { ...context.shapes[0]!, properties: { id: 'l', lake: 'tarn' } }]
		},
		field: 'l'
	},
	{
		rule: 'everyDrawnFeatureHasItsRecord',
		planted: 'an outline of an area that is none',
		archive: { areas: [] },
		field: 'area/island'
	},
	{
		rule: 'areasAgreeWithTheirGeometry',
		planted: 'an island of 5 km² drawn at 1 km²',
		archive: {
			areas: [area({ sizes: [{ squareKilometres: 5, claimant: 'A book', sources: ['book'] }] })]
		},
		field: 'sizes'
	},
	{
		rule: 'areasAgreeWithTheirGeometry',
		planted: 'an island that agrees with nothing but our own measurement',
		archive: {
			areas: [
				area({
					sizes: [
						{ squareKilometres: 5, claimant: 'A book', sources: ['book'] },
						{ squareKilometres: 1, claimant: 'Measured on this map', sources: ['book'] }
					]
				})
			]
		},
		field: 'sizes'
	},
	{
		rule: 'everyLocatorBelongsToASource',
		planted: 'a page of a source that the claim does not name',
		archive: {
			events: [
				event('clash', {
					disputes: [
						{
							question: 'Who?',
							claims: [{ ...claim, locators: { book: 'p. 3', other: 'p. 4' } }],
							counterClaim: 'none recorded'
						}
					]
				})
			]
		},
		field: 'disputes[0].claims[0].locators.other'
	},
	{
		rule: 'everyTreatyIsCitedByItsArticle',
		planted: 'a talk that cites a treaty, without its article',
		archive: {
			sources: [source('book'), source('pact', { type: 'treaty' })],
			events: [event('clash', { caption: 'They agreed [@pact].', sources: ['pact'] })]
		},
		field: 'caption'
	},
	{
		rule: 'everyTreatyIsCitedByItsArticle',
		planted: 'a status of the border that cites a treaty, without its article',
		archive: {
			sources: [source('book'), source('pact', { type: 'treaty' })],
			sectors: [
				sector({
					statuses: [{ from: '1949-10-01', status: 'claimed', text: 'So.', sources: ['pact'] }]
				})
			]
		},
		field: 'statuses[0].locators'
	},
	{
		rule: 'centralFactsSayWhere',
		planted: 'a battle told after a book, without its page',
		archive: {
			sources: [source('book', { type: 'book' })],
			events: [event('clash', { kind: 'battle', caption: 'They met [@book].' })]
		},
		field: 'caption'
	},
	{
		rule: 'centralFactsSayWhere',
		planted: 'a loss after a treaty, without its article',
		archive: {
			sources: [source('book', { type: 'treaty' })],
			events: [
				event('clash', {
					disputes: [
						{
							question: 'How many?',
							claims: [{ ...claim, statement: 'There were 31 killed.', sources: ['book'] }],
							counterClaim: 'none recorded'
						}
					]
				})
			]
		},
		field: 'disputes[0].claims[0].locators'
	},
	...(
		[
			['a battle told after a web page alone', 'press-or-web-since', 'whole', 'caution'],
			['a battle told after a book that nobody opened', 'scholarly-work', 'unopened', 'caution']
		] as const
	).map(([planted, type, read, field]): Breaking => ({
		rule: 'whatRestsOnLittleSaysSo',
		planted,
		archive: {
			sources: [source('book'), source('page', { custom: { class: type, read } })],
			events: [event('clash', { kind: 'battle', caption: 'They met [@page].', sources: ['page'] })]
		},
		field
	})),
	...(
		[
			[{ statement: 'Some sixty Soviet guards; 31 killed.' }, 'a loss'],
			[{ statement: 'More than 200 men of a trained unit.' }, 'a force'],
			[{ statement: 'It gave up 1,158 square kilometres.' }, 'an area']
		] as const
	).map(([words, figure]): Breaking => ({
		rule: 'whatRestsOnLittleSaysSo',
		planted: `${figure} that only an encyclopaedia gives`,
		archive: {
			sources: [
				source('book'),
				source('page', { custom: { class: 'reference-work', read: 'whole' } })
			],
			events: [
				event('clash', {
					disputes: [
						{
							question: 'How many?',
							claims: [{ ...claim, ...words, sources: ['page'] }],
							counterClaim: 'none recorded'
						}
					]
				})
			]
		},
		field: 'disputes[0].claims[0].caution'
	})),
	{
		rule: 'whatThePressAloneTellsNamesThePress',
		planted: 'a loss that only a newspaper of the day gives, told as if it were known',
		archive: {
			sources: [
				source('book'),
				source('page', { custom: { class: 'press-of-the-time', read: 'whole' } })
			],
			events: [
				event('clash', {
					disputes: [
						{
							question: 'How many?',
							claims: [{ ...claim, statement: '25 dead and 25 wounded.', sources: ['page'] }],
							counterClaim: 'none recorded'
						}
					]
				})
			]
		},
		field: 'disputes[0].claims[0].caution'
	},
	{
		rule: 'whatNobodyOpenedBearsNothingCertain',
		planted: 'a day of birth from a list that nobody opened, called certain',
		archive: {
			sources: [
				source('book'),
				source('list', { custom: { class: 'reference-work', read: 'unopened' } })
			],
			people: [person('zhou', { lived: { born: '1898-03-05', sources: ['list'] } })]
		},
		field: 'lived.certainty'
	},
	{
		rule: 'whatNobodyOpenedBearsNothingCertain',
		planted: 'a sentence after a book that nobody opened',
		archive: {
			sources: [
				source('book'),
				source('shut', { custom: { class: 'scholarly-work', read: 'unopened' } })
			],
			events: [event('clash', { caption: 'They met [@shut].', sources: ['shut'] })]
		},
		field: 'caption'
	},
	{
		rule: 'whatRestsOnLittleSaysSo',
		planted: 'a size from a web page, with a doubt that admits nothing',
		archive: {
			sources: [
				source('book'),
				source('page', { custom: { class: 'press-or-web-since', read: 'whole' } })
			],
			areas: [
				area({
					sizes: [
						{
							squareKilometres: 1,
							claimant: 'A page',
							sources: ['page'],
							certainty: 'less-certain',
							caution: 'Told after general accounts.'
						}
					]
				})
			]
		},
		field: 'sizes[0].caution'
	},
	...[
		{
			rule: 'noValueLiesOutsideTheAtlas',
			planted: 'a value for a year that the atlas does not show',
			lines: [line('A side', { '1944': 1 })],
			field: 'lines[0].values[0].date'
		},
		{
			rule: 'noValueLiesOutsideTheAtlas',
			planted: 'a value without an end',
			lines: [line('A side', { '1969/..': 1 })],
			field: 'lines[0].values[0].date'
		},
		{
			rule: 'everyDateIsValid',
			planted: 'a value for no date',
			lines: [line('A side', { 'the sixties': 1 })],
			field: 'lines[0].values[0].date'
		},
		{
			rule: 'everyRangeBeginsWithItsLowest',
			planted: 'a range from 41 to 37',
			lines: [line('A side', { '1970': [41, 37] })],
			field: 'lines[0].values[0].value'
		},
		{
			rule: 'noClaimantHasTwoLines',
			planted: 'a claimant with a second line',
			lines: [line('A side', { '1969': 1 }), line('A  Side', { '1970': 2 })],
			field: 'lines[1].claimant'
		},
		{
			rule: 'noLineSaysTwoThingsOfOneTime',
			planted: 'two claimants merged in one line, so that a year stands twice',
			lines: [line('Both sides', { '1969': 1, '1969-03': 2 })],
			field: 'lines[0].values[1].date'
		},
		{
			rule: 'noLineSaysTwoThingsOfOneTime',
			planted: 'a line that goes back in time',
			lines: [line('A side', { '1970-01': 1, '1969-03': 2 })],
			field: 'lines[0].values[1].date'
		},
		{
			rule: 'twoLinesAreNotOneCount',
			planted: 'a count and who repeats it',
			lines: [line('A side', { '1969': 7 }), line('A paper', { '1969': 7 })],
			field: 'lines[1].values'
		},
		{
			rule: 'everyGapIsSaidInWords',
			planted: 'ten years without a figure and without a word',
			lines: [line('A side', { '1959': 1, '1969': 2 })],
			field: 'gaps'
		},
		{
			rule: 'everyIdResolves',
			planted: 'a value with a source that is no record',
			lines: [line('A side', { '1969': 1 }, { sources: ['lost'] })],
			field: 'lines[0].values[0].sources[0]'
		},
		{
			rule: 'noSourceIsOlderThanWhatItTells',
			planted: 'a book of 1998 for a value of 2007',
			lines: [line('A side', { '2007': 1 })],
			field: 'lines[0].values[0].sources'
		},
		{
			rule: 'doubtSaysItsReason',
			planted: 'a value less certain without a reason',
			lines: [line('A side', { '1969': 1 }, { certainty: 'less-certain' })],
			field: 'lines[0].values[0].caution'
		},
		{
			rule: 'aClaimantIsNoReferenceWork',
			planted: 'a line of Wikipedia',
			lines: [line('Wikipedia', { '1969': 1 })],
			field: 'lines[0].claimant'
		}
	].map(({ lines, ...planted }) => ({ ...planted, archive: { series: [series(lines)] } })),
	{
		rule: 'whatRestsOnLittleSaysSo',
		planted: 'a value from a web page, with a line that admits nothing',
		archive: {
			sources: [
				source('book'),
				source('page', { custom: { class: 'press-or-web-since', read: 'whole' } })
			],
			series: [series([line('A side', { '1969': 1 }, { sources: ['page'] })])]
		},
		field: 'lines[0].values[0].caution'
	},
	{
		rule: 'everyStatementHasASourceOrIsEditorial',
		planted: 'a reading in Russian that cites nothing',
		archive: {
			series: [
				series([line('A side', { '1969': 1 })], {
					reading: { en: 'So [@book].', 'zh-Hans': '如此[@book]。', ru: 'Так.' }
				})
			]
		},
		field: 'reading.ru'
	},
	{
		rule: 'noRecordIsAnOrphan',
		planted: 'figures to which no story leads',
		archive: { series: [series([line('A side', { '1969': 1 })], { events: [] })] },
		field: '(the record)'
	},
	{
		rule: 'everyTourHasChapters',
		planted: 'a tour without a chapter',
		archive: { chapters: [] },
		field: '(the record)'
	},
	...[
		{ planted: 'a chapter in the folder of another tour', id: 'other/01-a' },
		{ planted: 'a second chapter that is numbered as the third', id: 'way/03-a' }
	].map(({ planted, id }) => ({
		rule: 'chaptersAreNumberedInTheirTour',
		planted,
		archive: { chapters: [chapter('way/01-a'), chapter(id)] },
		field: '(the file name)'
	})),
	...[
		{ planted: 'a chapter of a whole year', date: '1969' },
		{ planted: 'a chapter before the clock begins', date: '1944-12-31' }
	].map(({ planted, date }) => ({
		rule: 'everyChapterShowsOneDay',
		planted,
		archive: { chapters: [chapter('way/01-a', { date })] },
		field: 'date'
	})),
	{
		rule: 'everyChapterIsShort',
		planted: 'a chapter of 81 words',
		archive: { chapters: [chapter('way/01-a', {}, { body: `${'word '.repeat(81)}[@book].` })] },
		field: 'the text'
	},
	{
		rule: 'everyTextIsTranslated',
		planted: 'a chapter in English alone',
		archive: { chapters: [chapter('way/01-a', {}, { translations: {} })] },
		field: 'the text'
	},
	{
		rule: 'everyTranslationRendersTheEnglishOfToday',
		planted: 'a chapter whose English has changed since',
		archive: { chapters: [chapter('way/01-a', { title: 'Another title' }, translated({}))] },
		field: 'title'
	},
	{
		rule: 'everyTranslationRendersTheEnglishOfToday',
		planted: 'a translation that does not say what it renders',
		archive: { chapters: [chapter('way/01-a', {}, translated({ renders: undefined }))] },
		field: 'the text'
	},
	...[
		{ planted: 'a translation that cites nothing', body: '冰。' },
		{ planted: 'a translation that cites another page', body: '冰 [@book, p. 2]。' },
		{ planted: 'a translation that links to another date', body: '[冰](1969-03-03) [@book]。' },
		{ planted: 'a translation with a figure of its own', body: '4189块冰 [@book]。' },
		{ planted: 'a translation in two paragraphs', body: '冰 [@book]。\n\n水。' }
	].map(({ planted, body }) => ({
		rule: 'aTranslationSaysNeitherMoreNorLess',
		planted,
		archive: { chapters: [chapter('way/01-a', {}, translated({ body }))] },
		field: 'the text'
	})),
	{
		rule: 'aTranslationSaysNeitherMoreNorLess',
		planted: 'a translation that leaves a figure out',
		archive: { chapters: [chapter('way/01-a', {}, { body: '4,189 times [@book].' })] },
		field: 'the text'
	},
	{
		rule: 'everyLocatorIsTranslated',
		planted: 'words about a place in a source that nobody has translated',
		archive: { chapters: [chapter('way/01-a', {}, { body: 'Ice [@book, behind the moon].' })] },
		field: 'the text'
	},
	{
		rule: 'theNarratorTakesNoSide',
		planted: 'a verdict in the narrator’s voice',
		archive: { chapters: [chapter('way/01-a', {}, translated({ title: '粉碎侵略' }))] },
		field: 'title'
	},
	{
		rule: 'aQuotationSaysWhenItIsTranslated',
		planted: 'a sentence of somebody’s, translated without a word about it',
		archive: {
			chapters: [
				chapter('way/01-a', {}, { body: 'He said: “nobody shall cross this river again” [@book].' })
			]
		},
		field: 'the text'
	},
	{
		rule: 'aTermIsRenderedOneWay',
		planted: 'a term of which the translation knows nothing',
		archive: {
			terms: [term('ice')],
			chapters: [chapter('way/01-a', {}, { body: 'On the ice [@book].' })]
		},
		field: 'the text'
	},
	...[
		{ planted: 'a pair of states with China second', title: '苏中两国' },
		{ planted: 'thousands where Chinese counts in ten thousands', title: '船上38000多名' },
		{ planted: 'a narrator who is in Beijing', title: '他来到北京' },
		{ planted: 'a second word for the posts', title: '最后一块界碑' }
	].map(({ planted, title }) => ({
		rule: 'translationsAreWrittenAsTheStylePagesSay',
		planted,
		archive: { chapters: [chapter('way/01-a', {}, translated({ title }))] },
		field: 'title'
	})),
	...[
		{ planted: 'a day without its month', text: 'Переговоры прервали 20-го.' },
		{ planted: 'a protest told as what was', text: 'Пекин заявил протест: убили пастуха.' },
		{ planted: 'land that goes without a preposition', text: 'Остров отошёл Китаю.' },
		{ planted: 'a second word for a deputy', text: 'Приехал вице-премьер.' },
		{ planted: 'an argument told as proof', text: 'В исследовании доказывается обратное.' }
	].map(({ planted, text }) => ({
		rule: 'translationsAreWrittenAsTheStylePagesSay',
		planted,
		archive: { chapters: [chapter('way/01-a', {}, { translations: inRussian(text) })] },
		field: 'title'
	})),
	{
		rule: 'aTranslationPointsTheSameWay',
		planted: 'a line that runs another way in Russian',
		archive: {
			chapters: [
				chapter(
					'way/01-a',
					{ title: 'South-south-west' },
					{ translations: inRussian('На юго-юго-восток') }
				)
			]
		},
		field: 'title'
	},
	{
		rule: 'aTourTakesAsLongAsItSays',
		planted: 'a tour of one minute that says nine',
		archive: { tours: [tour({ minutes: 9 })] },
		field: 'minutes'
	},
	{
		rule: 'everyStepHasEverySidesAccount',
		planted: 'a step that one side alone tells',
		archive: { scenes: [scene({ accounts: step().accounts.slice(0, 1) })] },
		field: 'steps[0].accounts'
	},
	{
		rule: 'everyStepHasEverySidesAccount',
		planted: 'both sides told, and none said to be recorded',
		archive: { scenes: [scene({ counterAccount: 'none recorded' })] },
		field: 'steps[0].counterAccount'
	},
	{
		rule: 'stepsFollowEachOther',
		planted: 'a step a minute earlier, by Moscow’s clocks',
		archive: { scenes: [scene({}, { moment: { clock: 'moscow', at: '04:16' } })] },
		field: 'steps[1].moment.at'
	},
	{
		rule: 'aSceneDrawsWhatItFrames',
		planted: 'a unit a degree away',
		archive: { scenes: [scene({ units: [unit({ position: [121, 46] })] })] },
		field: 'steps[0].units[0].position'
	},
	{
		rule: 'aSceneDrawsWhatItFrames',
		planted: 'a way that ends elsewhere',
		archive: {
			scenes: [
				scene({
					units: [
						unit({
							path: [
								[120, 46],
								[120.01, 46]
							]
						})
					]
				})
			]
		},
		field: 'steps[0].units[0].path'
	},
	{
		rule: 'lengthsAgreeWithTheirGeometry',
		planted: 'a river of 100 km drawn at 150 km',
		archive: {},
		context: { lengths: new Map([['river', 150]]) },
		field: 'lengths'
	}
];

describe('the rules of history', () => {
	test('a sound record breaks none of them', () => {
		expect(RULES.flatMap((rule) => rule(archive(), context))).toEqual([]);
		const counted = archive({
			series: [
				series([line('A side', { '1968': 1, '1969': [2, 3] }), line('The other', { '1969': 4 })])
			]
		});
		expect(RULES.flatMap((rule) => rule(counted, context))).toEqual([]);
		const given = archive({
			flows: [
				flow('Six agreements of 3 May 1955 were worth 8.1 billion roubles, in the 1950s.', {
					side: 'both',
					figures: [
						{ value: 6, unit: 'agreements', date: '1955' },
						{ value: 8_100_000_000, unit: 'roubles', date: '1950/1959' }
					]
				})
			]
		});
		const ofFlows = RULES.filter(({ name }) => /Flow/.test(name));
		expect(ofFlows.flatMap((rule) => rule(given, context))).toEqual([]);
	});

	test.each(BREAKINGS)('$rule notices $planted', ({ rule, field, ...broken }) => {
		const enforce = RULES.find(({ name }) => name === rule);
		const problems = enforce?.(archive(broken.archive), { ...context, ...broken.context }) ?? [];
		expect(problems.map((problem) => problem.field)).toContainEqual(
			typeof field === 'string' ? field : expect.stringMatching(field)
		);
		for (const problem of problems) {
			expect(problem.rule).toBe(sentenceOf(rule));
			expect(problem.file).toMatch(/^geodata\/records\//);
			expect(problem.found).not.toBe('');
			expect(problem.expected).not.toBe('');
		}
	});

	test('every rule has been seen to fail', () => {
		const seen = new Set(BREAKINGS.map(({ rule }) => rule));
		expect(RULES.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
	});
});
