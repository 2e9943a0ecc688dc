/** Days told step by step: every account with its claimant, its hour and its sources, in three languages. */
import type { Prose } from '../../src/kinds/fields';
import type { Moment } from '../../src/kinds/scene/schema';
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { cites, doubt, heading, inWords, listed, namesLine, table } from './markdown';
import { entriesByName } from './order';
import { storiesOf } from './stories';

type Scene = Archive['scenes'][number];
type Step = Scene['record']['steps'][number];
type Account = Step['accounts'][number];
type Unit = Step['units'][number];

const inThree = (text: Prose) => [text.en, text['zh-Hans'], text.ru].join(' · ');

const hour = ({ clock, at, until, about }: Moment) =>
	`${about ? 'about ' : ''}${at}${until ? `–${until}` : ''} (${clock})`;

const doubtOf = ({ certainty, caution }: Pick<Account, 'certainty' | 'caution'>) =>
	doubt({ certainty, caution: caution && inThree(caution) }) || 'certain';

const accountRow = (account: Account) => [
	account.of,
	inThree(account.claimant),
	inThree(account.statement),
	account.moment ? hour(account.moment) : '',
	cites(account.sources, account.locators),
	doubtOf(account)
];

const unitRow = (unit: Unit) => [
	unit.of,
	inThree(unit.label),
	[unit.arm, unit.echelon, unit.strength?.join('–'), unit.vehicles ? 'vehicles' : '']
		.filter(Boolean)
		.join(', '),
	`${unit.position.join(', ')}, within ${unit.accuracy} m${unit.inferred ? ', inferred' : ''}`,
	unit.path ? unit.path.map((at) => at.join(', ')).join(' → ') : '',
	cites(unit.sources, unit.locators),
	doubtOf(unit)
];

function stepLines(step: Step, index: number): string[] {
	const { title, date, moment, accounts, counterAccount, unknown, units, dead } = step;
	return [
		`**${index + 1}. ${inThree(title)}**`,
		'',
		...listed('When:', [...(date ? [inWords(date)] : []), ...(moment ? [hour(moment)] : [])]),
		...table(
			['Side', 'Claimant', 'Account', 'Hour', 'Sources', 'Certainty'],
			accounts.map(accountRow)
		),
		...(counterAccount ? [`The other side’s account: ${counterAccount}.`, ''] : []),
		...(unknown ? [`Not known: ${inThree(unknown)}`, ''] : []),
		...(units.length === 0
			? []
			: table(
					['Side', 'Unit', 'What', 'Where', 'Way', 'Sources', 'Certainty'],
					units.map(unitRow)
				)),
		...listed(
			'The dead:',
			dead.map(
				({ of, label, sources, locators }) => `${of}: ${inThree(label)} ${cites(sources, locators)}`
			)
		)
	];
}

function sceneLines(book: Book, { id, record }: Scene): string[] {
	const { names, date, event, area, camera, centre, clocks, steps } = record;
	return [
		heading(3, names.en, id),
		'',
		namesLine(names, id),
		'',
		...listed('The day:', [
			inWords(date),
			`Event: ${linksTo(book, [event])}`,
			...(area ? [`Area: ${linksTo(book, [area])}`] : []),
			`Map: ${camera}; rings around ${centre.join(', ')}`,
			`Clocks: ${clocks.join(', ')}`
		]),
		...steps.flatMap(stepLines),
		...storiesOf(book, id)
	];
}

/** Every scene. */
export const scenes = (book: Book): string[] =>
	entriesByName(book, 'scenes').flatMap((entry) => sceneLines(book, entry as Scene));
