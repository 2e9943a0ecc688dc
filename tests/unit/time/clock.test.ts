import { describe, expect, test } from 'vitest';
import { CLOCKS, onClock, parseTime, writeTime, type Clock } from '../../../src/time/clock';

const ZONES: Record<Clock, string> = {
	beijing: 'Asia/Shanghai',
	ussuri: 'Asia/Vladivostok',
	'east-kazakhstan': 'Asia/Almaty',
	moscow: 'Europe/Moscow'
};

/** What a clock of the zone said at 01:17 UTC of a day. */
function saidIn(timeZone: string, day: string): string {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hour: 'numeric',
		minute: '2-digit',
		hourCycle: 'h23'
	}).formatToParts(new Date(`${day}T01:17:00Z`));
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	return `${Number(part('hour'))}:${part('minute')}`;
}

describe('the clocks of 1968 and 1969', () => {
	test.each(['1968-01-05', '1969-03-02', '1969-07-08', '1969-08-13'])(
		'are those of the time zone database on %s',
		(day) => {
			for (const clock of Object.keys(CLOCKS) as Clock[]) {
				const time = onClock(CLOCKS.moscow - 180 + 77, 'moscow', clock) + 180;
				expect([clock, writeTime(time)]).toEqual([clock, saidIn(ZONES[clock], day)]);
			}
		}
	);

	test('seventeen minutes past nine in Beijing is past eleven on the Ussuri and past four in Moscow', () => {
		const time = parseTime('09:17') ?? NaN;
		const said = (clock: Clock) => writeTime(onClock(time, 'beijing', clock));
		expect([said('ussuri'), said('moscow'), said('east-kazakhstan')]).toEqual([
			'11:17',
			'4:17',
			'7:17'
		]);
	});

	test('what was before midnight or after it is told by its sign and its size', () => {
		expect(onClock(parseTime('02:00') ?? NaN, 'beijing', 'moscow')).toBe(-180);
		expect(writeTime(-180)).toBe('21:00');
		expect(onClock(parseTime('23:00') ?? NaN, 'moscow', 'ussuri')).toBe(1800);
		expect(writeTime(1800)).toBe('6:00');
	});

	test.each(['9:17', '24:00', '09:60', '0917', '09:17 '])('“%s” is no time of day', (text) => {
		expect(parseTime(text)).toBeUndefined();
	});
});
