/** Every word the reader sees that is not a record. The other languages satisfy this shape. */
const words = {
	name: 'English',
	title: 'Thalweg',
	subtitle: 'An atlas of the Sino-Soviet split, 1945–2008',
	skipToTimeline: 'Skip the map',
	loading: 'Opening the atlas…',
	loadFailed: (file: string, found: string) =>
		`The atlas could not read ${file} (${found}). Reload the page; if that does not help, the copy on this server is incomplete.`,
	map: {
		region: 'Map',
		canvas:
			'Map of Eurasia. Arrow keys pan, plus and minus zoom. Everything on it is also listed under “On this day”.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		north: 'Turn north up',
		globe: 'Show as globe',
		flat: 'Show flat',
		noWebgl:
			'This browser cannot draw the map (WebGL 2 is missing or switched off). Everything on it is listed here instead.',
		lost: 'The map lost its drawing surface. The list below stands in until it returns.',
		drawing: 'Drawing the map…',
		whichOne: 'Several things lie here. Which one?',
		openStreetMap: 'OpenStreetMap contributors',
		otherSources: '(ODbL) · Natural Earth · CIA WDB II · GSHHG (LGPL) · NASA',
		kilometres: 'km'
	},
	views: {
		whole: 'Whole border',
		island: 'Zhenbao / Damansky'
	},
	timeline: {
		region: 'Timeline',
		date: 'Date',
		dateField: 'Go to date',
		dateHint: 'Year, year-month or year-month-day, such as 1969-03-02',
		dateProblem: (found: string, first: string, last: string) =>
			`“${found}” is not a date this atlas shows. Write 1969, 1969-03 or 1969-03-02, from ${first} to ${last}.`,
		previousEvent: 'Previous event',
		nextEvent: 'Next event',
		previousDay: 'One day back',
		nextDay: 'One day on',
		phases: 'Phases',
		goTo: (date: string) => `Go to ${date}`
	},
	story: {
		region: 'Story',
		close: 'Close',
		open: 'Open the story',
		handle: 'Drag, or press to change the height of the story',
		now: 'Now showing',
		names: 'Names',
		formerNames: 'Names by date',
		claims: 'What each side says',
		statusOnDay: 'Status on this date',
		controlOnDay: 'Control on this date',
		heldBy: 'Held by',
		claimedBy: 'Claimed by',
		nobody: 'nobody',
		history: 'Through time',
		earlier: 'Earlier',
		later: 'Later',
		storyOf: (position: number, count: number) => `Part ${position} of ${count}`,
		nothingThen: 'No section of this story covers the date shown; the nearest one follows.',
		events: 'Related events',
		exactness: 'How exact',
		accuracy: (length: string) => `True to about ${length}.`,
		reconstruction: 'reconstruction',
		reconstructionNote: 'Its outline is a reconstruction, not a survey.',
		positionFrom: (source: string) => `Position: ${source}.`,
		licence: 'Licence',
		geometrySource: 'Geometry',
		lengths: 'Length',
		sizes: 'Area',
		treaties: 'Treaties',
		settlement: 'Settlement',
		inForce: 'In force',
		handover: 'Handed over',
		sources: 'Sources',
		sourceNumber: (number: number) => `Source ${number}`,
		notOpened: 'not opened by us',
		partOpened: 'read in part',
		editorial: 'Editorial judgement',
		noCounterClaim: 'No other side’s figure is recorded.',
		relation: 'Relation on this date',
		between: (a: string, b: string) => `${a} – ${b}`,
		places: 'Places',
		period: 'Phase',
		significance: 'Why it matters',
		effect: 'Effect on relations (editorial)',
		unknownRecord: 'This record is not in the atlas.',
		debates: 'What historians dispute'
	},
	onThisDay: {
		region: 'On this day',
		count: (count: number) => (count === 1 ? '1 thing on the map' : `${count} things on the map`),
		go: 'On this day'
	},
	certainty: {
		certain: 'confirmed',
		'less-certain': 'not fully confirmed',
		uncertain: 'uncertain'
	},
	kinds: {
		places: 'Place',
		events: 'Event',
		periods: 'Phase',
		links: 'Relation',
		sectors: 'Border sector',
		areas: 'Disputed area',
		geography: 'Geography',
		debates: 'Debate',
		flows: 'Aid and trade',
		tension: 'Tension index'
	},
	kindsTogether: {
		events: 'Happening',
		sectors: 'The border',
		areas: 'Disputed ground',
		links: 'Relations between capitals',
		places: 'Places',
		periods: 'Phase',
		geography: 'Rivers, lakes and ranges',
		debates: 'Debates',
		flows: 'Aid and trade',
		tension: 'Tension'
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
	lines: {
		'soviet-line': 'Line on Soviet maps',
		'chinese-claim-line': 'Main channel (Chinese position)',
		'present-line': 'Line in force today'
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
	legend: {
		title: 'Legend',
		show: 'Show on the map',
		layers: {
			relief: 'Relief',
			polities: 'States',
			water: 'Rivers and lakes',
			border: 'The border',
			mongolia: 'China–Mongolia border',
			areas: 'Disputed areas',
			island: 'Zhenbao / Damansky, 1969',
			links: 'Relations between capitals',
			places: 'Places',
			events: 'Events of the last 90 days',
			labels: 'Names'
		},
		islandOutline: 'Island in 1969 (reconstruction)',
		bank: 'River bank (reconstruction)',
		channel: 'Main channel',
		recent: 'Event, on the day and fading for 90 days',
		place: 'Place with a story',
		disputed: 'Disputed area'
	},
	settings: {
		language: 'Language',
		theme: 'Appearance',
		light: 'Light',
		dark: 'Dark',
		system: 'As the device'
	},
	notices: {
		region: 'Notices',
		dismiss: 'Dismiss',
		badMap: (found: string) =>
			`The link’s map position “${found}” was ignored; it should read zoom/latitude/longitude, such as 5/46.5/133.8.`,
		badDate: (found: string) =>
			`The link’s date “${found}” was ignored; it should be a date from 1945-01-01 to 2008-12-31, such as 1969-03-02.`,
		badSelection: (found: string) =>
			`The link’s selection “${found}” was ignored; no record of the atlas has that id.`,
		badLanguage: (found: string) =>
			`The link’s language “${found}” was ignored; the atlas speaks en, zh-Hans and ru.`,
		badView: (found: string) =>
			`The link’s view “${found}” was ignored; it should be globe or flat.`
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
		kilometres: (number: string) => `${number} km`,
		squareKilometres: (number: string) => `${number} km²`
	}
};

type Widen<T> = T extends string
	? string
	: T extends (...parameters: infer P) => string
		? (...parameters: P) => string
		: { readonly [Key in keyof T]: Widen<T[Key]> };

/** The words of one language. */
export type Words = Widen<typeof words>;

export const en: Words = words;
