import { at, dated, type DatedWords } from './dated-words';
import type { Widen } from './en';

/** Words that only parts say which come later: they are fetched with the first of these. */
const words = {
	loading: 'Opening the atlas…',
	flows: {
		from: 'From',
		to: 'To'
	},
	notices: {
		simplifiedOnly: 'The Chinese of the atlas is written in simplified characters only.',
		further: (sentence: string | DatedWords, count: number) =>
			dated`${sentence} (And ${count} more like it.)`,
		badMap: (found: string) =>
			`The link’s map position “${found}” was ignored; it should read zoom/latitude/longitude, such as 5/46.5/133.8.`,
		badDate: (found: string) =>
			dated`The link’s date “${found}” was ignored; it should be a date from ${at('1945-01-01')} to ${at('2008-12-31')}, such as ${at('1969-03-02')}.`,
		badCompare: (found: string) =>
			dated`The link’s date to compare “${found}” was ignored; it should be a date from ${at('1945-01-01')} to ${at('2008-12-31')}, such as ${at('1991-05-16')}.`,
		badSelection: (found: string) =>
			`The link’s selection “${found}” was ignored; no record of the atlas has that id.`,
		badContents: (found: string) =>
			`The link’s contents “${found}” were ignored; they should be periods, a-z or kinds.`,
		badLanguage: (found: string) =>
			`The link’s language “${found}” was ignored; the atlas speaks en, zh-Hans and ru.`,
		badView: (found: string) =>
			`The link’s view “${found}” was ignored; it should be globe or flat.`,
		badScene: (found: string) =>
			`The link’s scene “${found}” was ignored; it should be a scene and its step, such as zhenbao-2-march/4.`,
		badReading: (found: string) =>
			`The link’s reading “${found}” was ignored; it should be held, moscow, beijing, agreed or all.`,
		badDoubt: (found: string) =>
			`The link’s doubt “${found}” was ignored; it should be certain, doubted or all.`,
		badTour: (found: string) =>
			`The link’s tour “${found}” was ignored; it should be a tour and its chapter, such as split/3.`,
		noSuchChapter: (found: string, shown: number) =>
			`The tour has no chapter as the link asks for it, “${found}”; chapter ${shown} is shown instead.`
	},
	search: {
		title: 'Search the atlas',
		placeholder: 'Name, date, work, in any spelling',
		close: 'Close the search',
		results: 'What was found',
		arriving: 'The names are on their way…',
		count: (found: number) => (found === 1 ? '1 found.' : `${found} found.`),
		browse: 'Browse everything from A to Z',
		nothing: 'Nothing was found.',
		near: 'Nothing is called so; what comes near:',
		instead: (text: string) => `Looked for “${text}”, as another keyboard writes it.`,
		further: (more: number) => `${more} more`,
		goTo: (date: string) => `Go to ${date}`,
		goThere: 'go there',
		date: 'Date',
		onDate: 'Events then',
		works: 'Works in the bibliography',
		citing: 'Records that cite it',
		texts: 'In the texts',
		landmarks: 'Where to begin',
		keys: 'Open with / or Ctrl+K'
	},
	timeline: {
		trailing: 'Events still show for',
		days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
		tensionIn: (year: string, value: string) => dated`Tension in ${at(year)}: ${value} of 10`,
		marks: 'Marks on the track',
		change: 'The map changes',
		hollow: 'Hollow: on a day that is not certain',
		lasted: 'An event that lasted; dotted and fading where its date is not certain',
		families: {
			force: 'Force and crisis',
			accord: 'Treaty, aid, trade',
			talk: 'Talks and visits',
			word: 'Words, and events at home'
		},
		keys: 'Keys, while the date is in focus',
		keyDay: 'a day',
		keyMonth: 'a month',
		keyPeriod: 'a period',
		keyYear: 'a year',
		keyEnds: 'first and last day',
		keyEvent: 'an event',
		keyChange: 'a change',
		keySwap: 'the other of two dates compared',
		keyZoom: 'less or more time',
		keyPlay: 'play or pause'
	},
	story: {
		alsoHere: 'Also here',
		shownOn: 'Shown on',
		backTo: (date: string) => `Back to ${date}`,
		notOn: 'The map shows',
		toItsTime: (date: string) => `Go to ${date}`,
		formerNames: 'Names by date',
		uses: 'Who used it, and when',
		seeAlso: 'See also',
		claims: 'What each side says',
		statuses: 'Status, stretch by stretch',
		controlOnDay: 'Control on this date',
		heldBy: 'Held by',
		claimedBy: 'Claimed by',
		nobody: 'nobody',
		history: 'Through time',
		earlier: 'Earlier',
		later: 'Later',
		storyOf: (position: number, count: number) => `Part ${position} of ${count}`,
		nothingThen: 'No section of this story covers the date shown; the nearest one follows.',
		howExact: 'How exact',
		accuracy: (length: string) => `True to about ${length}.`,
		reconstructionNote: 'Its outline is a reconstruction, not a survey.',
		positionFrom: (source: DatedWords) => dated`Position: ${source}.`,
		lengths: 'Length',
		sizes: 'Area',
		treaties: 'Treaties',
		settlement: 'Settlement',
		inForce: 'In force:',
		handover: 'Handed over:',
		sources: 'Sources',
		citationStyle: 'Citation style',
		copySources: 'Copy these sources',
		sourceNote: 'Note:',
		citedAt: (places: string) => `Cited here: ${places}.`,
		sourceClass: {
			'primary-document': 'primary document',
			'participants-account': 'participant’s account',
			'scholarly-work': 'scholarly work',
			'reference-work': 'reference work',
			'press-of-the-time': 'press of the time',
			'press-or-web-since': 'later press or web page'
		},
		sourceRead: {
			whole: ', read whole',
			passage: ', read in part',
			abstract: ', only an abstract or opening read',
			unopened: ', not seen by us'
		},
		editorial: 'Editorial judgement',
		noCounterClaim: 'No claim of another side is recorded.',
		places: 'Places',
		people: 'People',
		treaty: {
			title: 'The treaty',
			signed: 'Signed',
			signatories: 'Signed by',
			ratified: 'Ratified',
			inForce: 'In force',
			ended: 'Ceased',
			fullText: 'Text',
			read: (host: string) => `Read it at ${host}`
		},
		partOf: 'Part of',
		significance: 'Why it matters',
		effect: 'Effect on relations (editorial)'
	},
	legend: {
		/** How it is counted with whom a state stood. */
		counted:
			'Counted by one rule for all: a state stands with Moscow or Beijing while this atlas calls their relation an alliance or a friendship on the date, an editorial judgement that the table of relations shows for each. States without such a relation in the record bear no strokes.'
	},
	spot: {
		enterOpens: 'Enter opens it.',
		enterLists: 'Enter lists them.',
		/** The key, as printed, and what it is for. */
		enter: 'Enter',
		keyOpen: 'opens what began on the date'
	},
	frame: {
		wheelOnMap: (key: string) => `${key} + wheel zooms the map, or press it first`,
		fingersOnMap: 'Two fingers move the map, or tap it first'
	},
	served: {
		title: 'What it served as'
	},
	map: {
		whichOne: 'Several things lie here. Which one?'
	},
	contested: {
		choice: 'Whose line',
		readings: {
			held: 'Who held it',
			moscow: 'As Moscow drew it',
			beijing: 'As Beijing drew it',
			agreed: 'What was agreed',
			all: 'All of it'
		},
		noClaim: 'Lines show what is documented for this day; they endorse no claim.',
		noClaimInBrief: 'Lines endorse no claim.',
		doubt: {
			choice: 'How sure',
			all: 'All',
			certain: 'Only what is certain',
			doubted: 'Only what is doubted'
		},
		how: {
			one: 'One line: not disputed, or agreed; the heavier, the surer on the ground',
			two: 'Two lines: disputed; close by, a line bears its claimant’s name',
			hatch: 'Hatch: ground that more than one state claims; the colour beneath is who holds it',
			dashes: 'Dashes and a pale band: course in doubt, by as much as the band is wide',
			hollow: 'Hollow: the day is not certain; a soft rim or a dashed circle: somewhere in here'
		}
	},
	contents: {
		order: 'Order of the contents',
		orders: { periods: 'By period', 'a-z': 'A–Z', kinds: 'By kind' },
		letters: 'Letters',
		arriving: 'Some records are still on their way…'
	},
	comparison: {
		title: 'Two dates compared',
		hint: 'Move the clock, or type the other date. What differs on the map is listed here.',
		swap: 'Swap the dates',
		count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
		none: 'Between these two dates, nothing that the map shows of the border, the disputed areas, the relations or the names differs.',
		period: 'Period',
		became: 'then:',
		absent: 'not on the map',
		names: 'Names',
		eventsBetween: (count: number) =>
			count === 1 ? '1 event in between' : `${count} events in between`
	},
	people: {
		lived: 'Life',
		offices: 'Offices',
		spellings: 'Also written',
		bodies: 'Units and bodies',
		inOfficeHere: 'In office here on this day',
		roles: {
			'party-leader': 'Party leader',
			'head-of-government': 'Head of government',
			'foreign-minister': 'Foreign minister',
			'head-of-state': 'Head of state'
		}
	},
	data: {
		copied: 'Copied.',
		notCopied: 'The browser did not allow copying; the text is selected instead.',
		contents: {
			atlas: 'All records with their dates, statements and sources',
			search: 'What records are found by, besides their names',
			chapters: 'The chapters of the tours, with their texts in three languages',
			places: 'Places, with their names by date',
			events: 'Events, with their dates, places and captions',
			claims: 'Disputed figures and statements, every side’s beside the others’',
			series: 'Figures through time, every claimant’s beside the others’',
			tables: 'Events, claims and figures as a workbook, a sheet each',
			links: 'Relations between capitals, phase by phase',
			flows: 'Aid and trade, with figures by claimant',
			sources: 'The bibliography in CSL, one work a line',
			bibliography: 'The bibliography, for reference managers',
			sides: 'The ground on both sides of the border, by date',
			railways: 'Railways that mattered, as schematic lines by date',
			areas: 'Disputed areas',
			rivers: 'Rivers',
			tributaries: 'Tributaries of the border rivers',
			lakes: 'Lakes',
			ussuri: 'The Ussuri, from source to Amur',
			damansky: dated`Zhenbao / Damansky in ${at('1969')}: island and river (reconstruction)`,
			'damansky-lines': dated`Zhenbao / Damansky in ${at('1969')}: banks and channel (reconstruction)`,
			relief: 'Shaded relief'
		}
	},
	series: {
		slider: 'Through the figures',
		chart: (measure: string, unit: string, time: string) =>
			`Chart: ${measure} Unit: ${unit}. Time: ${time}. The same figures follow as a table.`,
		tenfold: 'Each line across is ten times the one below it.',
		unit: (unit: string) => `Unit: ${unit}.`,
		of: (counted: string, claimant: string) => `${counted}: ${claimant}`,
		by: (claimant: string, figure: string) => `${claimant}: ${figure}`,
		onDay: (day: string, figures: string) => `${day}: ${figures}.`,
		noneOn: (day: string) => `${day}: no figure.`,
		and: (before: string, next: string) => `${before}; ${next}`,
		range: (low: string, high: string) => `${low} to ${high}`,
		reading: 'How to read the figures',
		table: 'The figures as a table',
		caption: (name: string, unit: string) => `${name} (${unit})`,
		date: 'Time',
		value: 'Figure',
		sources: 'Sources',
		download: 'Download all figures (CSV)'
	},
	tour: {
		region: 'Tour',
		minutes: (minutes: number) => `${minutes} minutes`,
		start: 'Take the tour',
		startAt: (chapter: string) => `Begin the tour at “${chapter}”`,
		chapters: (count: number) => `${count} chapters`,
		place: (chapter: number, count: number) => `${chapter} of ${count}`,
		list: (chapter: number, count: number) => `Chapter ${chapter} of ${count}: show all chapters`,
		previous: 'Previous',
		next: 'Next',
		takeOver: 'Take over from here',
		sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
		handOut: 'Print a hand-out',
		questions: 'Questions for a class',
		read: (title: string) => `Read on: ${title}`,
		onlyEnglish: 'This chapter is in English only so far.'
	},
	units: {
		squareKilometres: (number: string) => `${number} km²`
	}
};

/** The words of one language that come with the first of the later parts. */
export type LaterWords = Widen<typeof words>;

export const later: LaterWords = words;
