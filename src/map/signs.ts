import briefcase from '@rapideditor/temaki/icons/money_hand.svg?raw';
import dagger from '@rapideditor/temaki/icons/dagger.svg?raw';
import embassy from '@rapideditor/temaki/icons/embassy.svg?raw';
import hand from '@rapideditor/temaki/icons/hand.svg?raw';
import pedestrian from '@rapideditor/temaki/icons/pedestrian.svg?raw';
import radiation from '@rapideditor/temaki/icons/radiation.svg?raw';
import speaker from '@rapideditor/temaki/icons/speaker.svg?raw';
import stamp from '@rapideditor/temaki/icons/stamp.svg?raw';
import tents from '@rapideditor/temaki/icons/army_tent.svg?raw';
import townHall from '@rapideditor/temaki/icons/town_hall.svg?raw';
import cross from '@rapideditor/temaki/icons/x_oblique.svg?raw';
import type { EventKind } from '../kinds/event/schema';
import type { LayerImage } from './patterns';

/** The signs of events, from Temaki (CC0), each with the kinds of events that it stands for. */
const SIGNS: Readonly<Record<string, { svg: string; kinds: readonly EventKind[] }>> = {
	battle: { svg: dagger, kinds: ['battle', 'war'] },
	incident: { svg: cross, kinds: ['incident', 'crisis'] },
	treaty: { svg: stamp, kinds: ['treaty', 'agreement'] },
	talks: { svg: embassy, kinds: ['negotiation', 'visit', 'summit', 'diplomatic'] },
	speech: { svg: speaker, kinds: ['speech', 'polemic'] },
	troops: { svg: tents, kinds: ['deployment', 'withdrawal'] },
	handover: { svg: hand, kinds: ['handover'] },
	nuclear: { svg: radiation, kinds: ['nuclear'] },
	goods: { svg: briefcase, kinds: ['aid', 'trade'] },
	people: { svg: pedestrian, kinds: ['migration'] },
	domestic: { svg: townHall, kinds: ['domestic'] }
};

/** The id of the image for a kind of event. */
export function signOf(kind: EventKind): string {
	const found = Object.entries(SIGNS).find(([, { kinds }]) => kinds.includes(kind));
	return `sign-${found?.[0] ?? 'talks'}`;
}

/** px of the map to a sign, and pixels of the image to one of the map. */
const SIZE = 17;
const RATIO = 3;
/** Temaki draws in a square of so many units. */
const UNITS = 15;

/** A disc with a sign in it; without ink where nothing can be drawn, as in a test without a browser. */
function disc(svg: string, ink: string, ground: string): LayerImage {
	const side = SIZE * RATIO;
	const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => path);
	const scale = (SIZE * 0.66) / UNITS;
	const inset = (SIZE - UNITS * scale) / 2;
	const middle = SIZE / 2;
	const empty = {
		width: side,
		height: side,
		data: new Uint8Array(side * side * 4),
		pixelRatio: RATIO,
		svg:
			`<circle cx="${middle}" cy="${middle}" r="${middle - 0.7}" fill="${ground}" stroke="${ink}" stroke-width="1.2"/>` +
			`<path transform="translate(${inset} ${inset}) scale(${scale})" fill="${ink}" d="${paths.join('')}"/>`
	};
	if (typeof OffscreenCanvas === 'undefined') return empty;
	const canvas = new OffscreenCanvas(side, side).getContext('2d', {
		// Drawn where it is read: to fetch it back from the graphics waits for all that is drawn there.
		willReadFrequently: true
	});
	if (!canvas) return empty;
	canvas.scale(RATIO, RATIO);
	canvas.fillStyle = ground;
	canvas.strokeStyle = ink;
	canvas.lineWidth = 1.2;
	canvas.beginPath();
	canvas.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 0.7, 0, 2 * Math.PI);
	canvas.fill();
	canvas.stroke();
	canvas.translate(inset, inset);
	canvas.scale(scale, scale);
	canvas.fillStyle = ink;
	for (const path of paths) canvas.fill(new Path2D(path));
	const { data } = canvas.getImageData(0, 0, side, side);
	return { ...empty, data: new Uint8Array(data.buffer) };
}

/** All signs, in the colours of a theme. */
export function drawSigns(ink: string, ground: string): Record<string, LayerImage> {
	return Object.fromEntries(
		Object.entries(SIGNS).map(([name, { svg }]) => [`sign-${name}`, disc(svg, ink, ground)])
	);
}
