/** A line that is younger, on some stretch, than the states on its two sides. */
export interface LineRule {
	/** The two units. */
	between: readonly [string, string];
	/** West, south, east, north in degrees; the whole line when left out. */
	within?: readonly [number, number, number, number];
	/** The day from which the line ran as drawn. */
	since: string;
}

/** The Potsdam conference put Poland's western line on Oder and Neisse. */
const POTSDAM = '1945-08-02';

/** Kashmir north of the plains. */
const KASHMIR = [73, 32.4, 78.5, 36] as const;

/** Lines known to be younger than their states. */
export const LINE_RULES: readonly LineRule[] = [
	{ between: ['gdr', 'poland'], since: POTSDAM },
	{ between: ['czechia', 'poland'], since: '1945-05-08' },
	{ between: ['slovakia', 'poland'], since: '1945-05-08' },
	{ between: ['gdr', 'czechia'], since: '1945-05-08' },
	{ between: ['west-germany', 'czechia'], since: '1945-05-08' },
	{ between: ['russia', 'poland'], since: POTSDAM },
	{ between: ['belarus', 'poland'], since: '1945-08-16' },
	{ between: ['ukraine', 'poland'], since: '1945-08-16' },
	{ between: ['lithuania', 'poland'], since: '1945-08-16' },
	{ between: ['slovakia', 'ukraine'], since: '1945-06-29' },
	{ between: ['hungary', 'ukraine'], since: '1945-06-29' },
	{ between: ['romania', 'ukraine'], since: '1945-06-29' },
	{ between: ['italy', 'slovenia'], since: '1954-10-05' },
	{ between: ['india', 'pakistan'], within: KASHMIR, since: '1949-01-01' },
	{ between: ['siachen-glacier', 'pakistan'], since: '1984-04-13' },
	{ between: ['china', 'siachen-glacier'], since: '1984-04-13' },
	{ between: ['china', 'india'], within: [76, 32.4, 80.5, 36.5], since: '1962-11-21' },
	{ between: ['china', 'pakistan'], since: '1963-03-02' },
	{ between: ['israel', 'palestine'], since: '1949-04-03' },
	{ between: ['jordan', 'israel'], since: '1949-04-03' },
	{ between: ['israel', 'syria'], since: '1967-06-10' },
	{ between: ['israel', 'lebanon'], since: '1949-03-23' },
	{ between: ['iraq', 'saudi-arabia'], since: '1981-12-26' },
	{ between: ['kuwait', 'saudi-arabia'], since: '1969-12-18' },
	{ between: ['jordan', 'saudi-arabia'], since: '1965-08-09' },
	{ between: ['qatar', 'saudi-arabia'], since: '1965-12-04' },
	{ between: ['saudi-arabia', 'united-arab-emirates'], since: '1974-08-21' },
	{ between: ['oman', 'saudi-arabia'], since: '1990-03-21' },
	{ between: ['saudi-arabia', 'yemen'], since: '2000-06-12' },
	{ between: ['oman', 'yemen'], since: '1992-10-01' },
	{ between: ['oman', 'united-arab-emirates'], since: '2008-07-22' }
];

/** Lines another layer draws: China with the USSR, its successors and Mongolia. */
export const DRAWN_ELSEWHERE: ReadonlySet<string> = new Set(
	['russia', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'mongolia'].map((unit) => `china|${unit}`)
);
