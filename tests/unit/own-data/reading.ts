import { DOMParser as XmlReader } from '@xmldom/xmldom';
import { vi } from 'vitest';
import { readOwnData } from '../../../src/own-data/read';
import type { OwnReading, ReadingOptions } from '../../../src/own-data/types';
import { isoDate } from '../../../src/time/day';

/** Reads a text, or bytes, as a file of this name. */
export function read(
	name: string,
	content: string | Uint8Array,
	options: Partial<ReadingOptions> = {}
): Promise<OwnReading> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return readOwnData(
		{ name, bytes },
		{ language: 'en', pause: () => Promise.resolve(), ...options }
	);
}

/** Features as a line each: row, name, days, and where points are. */
export function lines({ features }: OwnReading): string[] {
	return features.map(({ row, name, from, to, geometry }) => {
		const days = [from, to].map((day) => (day === undefined ? '..' : isoDate(day))).join('/');
		const where = geometry.type === 'Point' ? geometry.coordinates.join(' ') : geometry.type;
		return `${row} ${name}: ${days} at ${where}`;
	});
}

/** What is told, as codes with their rows. */
export function told({ problems }: OwnReading): string[] {
	return problems.map(({ code, row, rows }) =>
		[code, row, rows > 1 ? `+${rows - 1}` : undefined]
			.filter((part) => part !== undefined)
			.join(' ')
	);
}

/** Every row is on the map or told of. */
export function isAccountedFor({ rows, read: onMap, features, problems }: OwnReading): boolean {
	const leftOut = problems.reduce((sum, problem) => sum + problem.leftOut, 0);
	return rows === onMap + leftOut && onMap === new Set(features.map(({ row }) => row)).size;
}

/** The browser's reader of XML, which Node has not; as strict as that. */
export function withXml(): void {
	const onError = (level: string, message: string) => {
		if (level !== 'warning') throw new Error(message);
	};
	class Reader {
		parseFromString(text: string, type: string): unknown {
			return new XmlReader({ onError }).parseFromString(text, type);
		}
	}
	vi.stubGlobal('DOMParser', Reader);
}
