/** What one does with another, as readers say it: that they met tells the event of it, whatever its name says. */
const ACTIONS = new Set(
	(
		'visit visits visited visiting trip journey goes went flies flew comes came meets met meet meeting meetings ' +
		'talks talk summit see sees receives ' +
		'besuch besucht treffen trifft gespräch visite rencontre voyage ' +
		'визит визита поездка посещает посетил посещение встреча встречи встретился встречается встречаются переговоры приезд'
	).split(' ')
);
/** The same in Chinese, where words are not parted. */
const CHINESE = /访问|会见|会晤|会谈|接见|出访|见面|访|见/gu;
/** How texts tell it. */
const TOLD =
	'visit met meet talk flew посет посещ визит встрет встреч переговор 访 会见 会谈'.split(' ');
/** Who goes to a country goes to its capital; folded, Russian without its endings. */
const CAPITALS: Readonly<Record<string, string>> = {
	china: 'beijing',
	prc: 'beijing',
	russia: 'moscow',
	ussr: 'moscow',
	america: 'washington',
	кита: 'пекин',
	росси: 'москв',
	ссср: 'москв',
	中国: '北京',
	苏联: '莫斯科',
	俄罗斯: '莫斯科',
	美国: '华盛顿'
};

/** Whether a folded word says that somebody went to somebody. */
export function isAction(word: string): boolean {
	return ACTIONS.has(word);
}

/** Whether a record tells of such a thing, by what its texts hold. */
export function isToldOfMeeting(isTold: (word: string) => boolean): boolean {
	return TOLD.some(isTold);
}

/** The capital of a country, by a folded word for it. */
export function capitalOf(country: string): string | undefined {
	return CAPITALS[country];
}

/** A folded text in Chinese without what was done: its persons and places, each a word. */
export function withoutActions(text: string): string {
	return text.replace(CHINESE, ' ').trim();
}
