/** Months as Germans and the French write them, by their English names. */
const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
	`january: januar jänner janvier
february: februar février fevrier
march: märz maerz mars
april: avril
may: mai
june: juni juin
july: juli juillet
august: août aout
september: septembre
october: oktober octobre
november: novembre
december: dezember décembre decembre`
		.split('\n')
		.flatMap((line) => {
			const [english = '', others = ''] = line.split(': ');
			return others.split(' ').map((other) => [other, english]);
		})
);
/** Days of the week, and what stands before a date in these languages. */
const BEFORE =
	/^(?:(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s,]+)?(?:(?:am|vom|den|der|dem|im|le|du|en)\s+)?/i;

/** A date with the names of its months in English; `undefined` where it has none of theirs. */
export function inEnglishMonths(typed: string): string | undefined {
	let isOther = false;
	const written = typed.replace(/\p{L}{3,}/gu, (word) => {
		const english = MONTHS[word.toLowerCase()];
		isOther ||= english !== undefined;
		return english ?? word;
	});
	return isOther
		? written
				.trim()
				.replace(BEFORE, '')
				.replace(/\b1er\b/, '1')
		: undefined;
}
