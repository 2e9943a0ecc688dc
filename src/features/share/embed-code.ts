import { writeHash, type View } from '../../state/address';
import { isoDate, type Day } from '../../time/day';
import type { Framing } from '../../state/framing';

/** What somebody who embeds the atlas chooses. */
export interface EmbedChoice extends Framing {
	view: View;
	/** CSS px, or `100%`. */
	width: string;
	height: number;
}

const range = ({ first, last }: { first: Day; last: Day }): string =>
	`${isoDate(first)}/${isoDate(last)}`;

/** The address of the frame. */
export function embedLink(address: string, choice: EmbedChoice): string {
	const { view, controls, theme } = choice;
	return (
		address.replace(/[?#].*/s, '') +
		writeHash(view, [
			['embed', '1'],
			...(controls ? [] : [['controls', '0'] as [string, string]]),
			...(theme ? [['theme', theme] as [string, string]] : []),
			...(choice.range ? [['range', range(choice.range)] as [string, string]] : [])
		])
	);
}

const escape = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** The frame as HTML. */
export function embedCode(
	link: string,
	title: string,
	{ width, height }: Pick<EmbedChoice, 'width' | 'height'>
): string {
	const attributes = [
		`src="${escape(link)}"`,
		`title="${escape(title)}"`,
		`width="${width}"`,
		`height="${height}"`,
		'frameborder="0"',
		'loading="lazy"',
		'allow="fullscreen; clipboard-write"',
		'allowfullscreen'
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}
