import { at, dated, type DatedWords } from './dated-words';

/** The words that the page opens with. The other languages satisfy this shape. */
const words = {
	title: 'Thalweg',
	subtitle: 'A living atlas of the Sino-Soviet split, 1945–2008',
	subtitleInBrief: 'The Sino-Soviet split',
	/** What tabs and bookmarks call a view. */
	pageTitle: {
		atlas: (title: string, subtitle: string) => `${title}: ${subtitle}`,
		record: (record: string, date: string) => `${record}, ${date}`,
		comparison: (date: string, other: string) => `${date} and ${other} compared`
	},
	menu: 'Menu',
	skipToTimeline: 'Skip to the timeline',
	map: {
		region: 'Map',
		unstyled: 'A style sheet of the atlas could not be fetched: parts of the page may look odd.',
		drawing: 'Drawing the map…',
		credits: '© OpenStreetMap',
		openStreetMap: 'OpenStreetMap contributors',
		otherSources: '(ODbL) · Natural Earth · CIA WDB II · GSHHG (LGPL) · NASA'
	},
	/** Why the list stands in the map’s place. */
	search: {
		open: 'Search',
		hint: 'Search (/ or Ctrl+K)'
	},
	parts: {
		arriving: 'This part of the page is on its way…',
		missing: 'This part of the page could not be fetched from the server.',
		missingAgain:
			'This part of the page could not be fetched this time either; the atlas on the server may have been renewed. If you reload the page, the date, the place and the open story stay.'
	},
	noMap: {
		noWebgl:
			'This browser cannot draw the map (WebGL 2 is missing or switched off). Everything on it is listed here instead.',
		lost: 'The browser has stopped drawing the map. The list below stands in until it returns.',
		notFetched:
			'The map could not be fetched from the server. Everything on it is listed here instead.',
		notFetchedAgain:
			'The map could not be fetched this time either; the atlas on the server may have been renewed. If you reload the page, the date, the place and the open story stay.',
		slow: 'The map is still on its way. Until it is here, everything on it is listed here instead.',
		noWorker:
			'The part of the map that works in the background did not start, or does not answer. Everything on the map is listed here instead.',
		sandboxed:
			'The page that shows the atlas in a frame does not allow it what the map needs. Everything on the map is listed here instead.',
		notMade: 'The map could not be made. Everything on it is listed here instead.'
	},
	timeline: {
		region: 'Timeline',
		date: 'Date',
		dateField: 'Go to date',
		dateHint: dated`A year, a month or a day: ${at('1969')}, ${at('1969-03', 'March 1969')}, ${at('1969-03-02')}; in ${at('1969-03-02', '2/3/1969')} the day comes first`,
		shortYear: (found: string) =>
			dated`In “${found}” the century is missing. Write the year in full: ${at('1969')}, ${at('1969-03', 'March 1969')} or ${at('1969-03-02')}.`,
		dateProblem: (found: string, first: string, last: string) =>
			dated`“${found}” is not a date this atlas shows. Write ${at('1969')}, ${at('1969-03', 'March 1969')} or ${at('1969-03-02')}, from ${at(first)} to ${at(last)}.`,
		previousEvent: 'Previous event',
		nextEvent: 'Next event',
		previousDay: 'One day back',
		nextDay: 'One day on',
		periods: 'Periods',
		/** For stretches of the track that have no room for the whole name, by id. */
		shortPeriods: {
			'before-alliance': 'Before',
			alliance: 'Alliance',
			divergence: 'Divergence',
			rift: 'Rift',
			triangle: 'Triangle',
			obstacles: 'Thaw'
		},
		goTo: (date: string) => `Go to ${date}`,
		goToPeriod: 'Go to period',
		previousChange: 'Previous change on the map',
		nextChange: 'Next change on the map',
		play: 'Play',
		pause: 'Pause',
		speed: 'Playback speed',
		yearsPerMinute: (years: number) =>
			years === 1 ? '1 year a minute' : `${years} years a minute`,
		byEvent: 'from event to event',
		pausedOn: (date: string) => `Paused on ${date}.`,
		closeCaption: 'Close the caption',
		zoomIn: 'Show less time',
		zoomOut: 'Show more time',
		earlier: 'Move the track back',
		later: 'Move the track on',
		trackShows: 'What the track shows',
		more: 'More about the timeline',
		tension: 'Tension',
		editorial: 'editorial'
	},
	story: {
		region: 'Story',
		arriving: 'The text is on its way…',
		unreadable:
			'This story cannot be shown: its data are incomplete, or belong to another version of the atlas.',
		close: 'Close',
		handle: 'Drag, or press to change the height of the story',
		names: 'Names',
		events: 'Related events',
		allEvents: (count: string) => `Show all ${count}`,
		sourceNumber: (number: number, place?: string) =>
			place ? `Source ${number}, ${place}` : `Source ${number}`,
		between: (a: string, b: string) => `${a} – ${b}`,
		debates: 'What historians dispute'
	},
	onThisDay: {
		region: 'On this day',
		count: (count: number) => (count === 1 ? '1 thing on the map' : `${count} things on the map`),
		go: 'On this day'
	},
	contents: {
		title: 'Contents'
	},
	comparison: {
		start: 'Compare with another date',
		stop: 'Stop comparing',
		other: 'Compared with'
	},
	certainty: {
		'less-certain': 'not fully confirmed',
		uncertain: 'uncertain'
	},
	people: {
		inOffice: 'In office on this day'
	},
	kinds: {
		events: 'Event',
		places: 'Place',
		flows: 'Aid and trade',
		periods: 'Period',
		scenes: 'Step by step',
		links: 'Relation',
		sectors: 'Border sector',
		areas: 'Area on the border',
		geography: 'Geography',
		debates: 'Debate',
		people: 'Person',
		series: 'Figures',
		tension: 'Tension index',
		terms: 'Term',
		tours: 'Tour'
	},
	kindsTogether: {
		events: 'Events',
		sectors: 'The border',
		areas: 'Contested ground',
		links: 'Relations between capitals',
		places: 'Places',
		geography: 'Rivers, lakes and ranges',
		flows: 'Aid and trade',
		periods: 'Periods',
		scenes: 'Days step by step',
		debates: 'Debates',
		people: 'People',
		series: 'Figures through time',
		tension: 'Tension',
		terms: 'Terms',
		tours: 'Tours'
	},
	stances: {
		alliance: 'Alliance',
		friendship: 'Friendship',
		cooperation: 'Cooperation',
		normalized: 'Normal relations',
		opening: 'Opening',
		strained: 'Strained',
		hostile: 'Hostile',
		'armed-conflict': 'Armed conflict',
		none: 'No relations'
	},
	statuses: {
		undisputed: 'Not disputed in practice',
		claimed: 'Claims stated',
		'patrolled-tension': 'Patrolled, tense',
		'armed-clash': 'Armed clashes',
		negotiation: 'Under negotiation',
		delimited: 'Agreed by treaty',
		demarcated: 'Marked on the ground'
	},
	areas: {
		unclaimed: 'Not yet disputed',
		disputed: 'Disputed',
		settled: (date: DatedWords) => dated`Settled by the agreement of ${date}`,
		transferredOn: (date: DatedWords) => dated`Transferred on ${date}`,
		transferredIn: (date: DatedWords) => dated`Transferred in ${date}`
	},
	placeKinds: {
		capital: 'Capital',
		city: 'City',
		'border-site': 'Place on the border',
		'conflict-site': 'Site of fighting',
		'meeting-place': 'Meeting place',
		'nuclear-site': 'Nuclear site',
		'aid-site': 'Site of Soviet aid',
		'military-base': 'Military base'
	},
	eventKinds: {
		treaty: 'Treaty',
		agreement: 'Agreement',
		negotiation: 'Negotiations',
		visit: 'Visit',
		summit: 'Summit meeting',
		speech: 'Speech',
		polemic: 'Polemic',
		diplomatic: 'Diplomacy',
		war: 'War',
		battle: 'Battle',
		incident: 'Incident',
		crisis: 'Crisis',
		deployment: 'Deployment',
		withdrawal: 'Withdrawal',
		handover: 'Handover',
		nuclear: 'Nuclear affairs',
		aid: 'Aid',
		trade: 'Trade',
		migration: 'Migration',
		domestic: 'Events at home'
	},
	relations: {
		title: 'Table of relations'
	},
	data: {
		open: 'Data',
		citeView: 'Cite this view',
		contents: {
			opening: 'All records in brief, as the page opens with them',
			reference: 'The summaries of people, terms and whatever else the page does not open with',
			stories: 'What the stories add to the records in brief',
			excerpts: 'The texts of the stories, section by section',
			dates: 'Where dates stand in the texts of the records',
			citations: 'The sources as scholars cite them',
			border: 'The border by date, sector and position of each side',
			polities: 'States by date',
			boundaries: 'Boundaries of states by date',
			land: 'Land'
		}
	},
	frame: {
		wheelOnTrack: (key: string) => `${key} + wheel shows more or less time`
	},
	flows: {
		kinds: {
			experts: 'Experts',
			credits: 'Loans',
			plants: 'Factories',
			nuclear: 'Nuclear aid',
			students: 'Students',
			trade: 'Trade',
			'military-aid': 'Military aid',
			aid: 'Aid'
		}
	},
	settings: {
		language: 'Language',
		dark: 'Dark'
	},
	failures: {
		tryAgain: 'Try again',
		trying: 'Trying again…',
		reload: 'Reload the page',
		offline: (files: string) => `There is no connection to the server. Not fetched: ${files}.`,
		silent: (files: string, seconds: number) =>
			`The server has not answered for ${seconds} seconds. Not fetched: ${files}.`,
		missing: (files: string) =>
			`The server does not have everything that the atlas needs. Missing: ${files}.`,
		refused: (files: string, status: number) =>
			`The server refused to answer (error ${status}). Not fetched: ${files}.`,
		cutOff: (files: string) => `The transfer broke off. Not fetched as a whole: ${files}.`,
		webPage: (files: string) => `The server sent a web page in place of data: ${files}.`,
		notJson: (files: string) => `The server sent something that is not readable data: ${files}.`,
		shape: (files: string, expectation: string, found: string) =>
			`The data have not the form that the atlas expects: ${files}. ${expectation}, found: ${found}.`,
		content: (files: string) =>
			`The atlas could not use what the data say; they may belong to another version of it: ${files}.`,
		expectation: (where: string, expected: string) => `At “${where}” expected: ${expected}`,
		wholeFile: 'the whole file',
		file: (content: string, file: string) => `${content} (${file})`,
		list: (first: string, next: string) => `${first}, ${next}`,
		more: (files: string, count: number) => `${files} and ${count} more`,
		values: {
			nothing: 'nothing',
			list: 'a list',
			object: 'a group of fields',
			text: 'a text',
			number: 'a number',
			truth: 'yes or no'
		}
	},
	notices: {
		region: 'Notices',
		dismiss: 'Dismiss',
		languageFailed: (language: string) =>
			`The words of the language ${language} could not be fetched. Check the connection, then choose it again.`
	},
	share: {
		share: 'Share',
		copied: 'The link is copied.',
		notCopied: 'The browser did not allow copying. This is the link:',
		link: 'Link to this view',
		cite: 'Cite',
		picture: 'Picture',
		embed: 'Embed',
		about: 'About',
		print: 'Print'
	},
	tour: {
		end: 'End the tour, back to where I was',
		back: (chapter: number) => `Back to chapter ${chapter}`,
		arriving: 'The chapters are on their way …'
	},
	dates: {
		about: (date: string) => `about ${date}`,
		perhaps: (date: string) => `${date}?`,
		range: (from: string, to: string) => `${from} – ${to}`,
		since: (from: string) => `from ${from}`,
		until: (to: string) => `until ${to}`,
		decade: (year: number) => `${year}s`
	},
	units: {
		metres: (number: string) => `${number} m`,
		kilometres: (number: string) => `${number} km`
	}
};

/** The shape of words, with any texts. */
export type Widen<T> = T extends string
	? string
	: T extends DatedWords
		? DatedWords
		: T extends (...parameters: infer P) => infer R
			? (...parameters: P) => Widen<R>
			: { readonly [Key in keyof T]: Widen<T[Key]> };

/** The words of one language that the page opens with. */
export type FirstWords = Widen<typeof words>;

export const en: FirstWords = words;
