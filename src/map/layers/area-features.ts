import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Summary } from '../../kinds';
import { shared } from '../../time/interval';
import { smooth } from '../smooth';
import { collection, intervalOf, type MapFeature, type MapFeatures } from '../features';

type Control = Summary<'areas'>['control'][number];

/** An area is disputed while more than one polity claims it. */
export function isDisputed(stretch: Control): boolean {
	return stretch.claimants.length > 1;
}

/** The states on China's side, whoever governs it; and what a map calls the others. */
const CHINESE = ['CHN', 'TWN'];
const POLITIES: Readonly<Record<string, string>> = {
	CHN: 'china',
	TWN: 'china',
	SUN: 'ussr',
	RUS: 'russia',
	KAZ: 'kazakhstan',
	KGZ: 'kyrgyzstan',
	TJK: 'tajikistan'
};

const nameOf = (codes: readonly string[]) =>
	codes.length === 1 ? (POLITIES[codes[0] ?? ''] ?? '') : '';

/** Whose ground it is, in each reading; nothing where nobody's or where it is divided. */
function ownersOf(stretch: Control): { readings: string[]; polity: string }[] {
	const { holders, claimants } = stretch;
	const held = nameOf(holders);
	if (!isDisputed(stretch)) {
		return held ? [{ readings: ['held', 'moscow', 'beijing', 'agreed', 'all'], polity: held }] : [];
	}
	const others = claimants.filter((code) => !CHINESE.includes(code));
	const own = claimants.filter((code) => CHINESE.includes(code));
	return [
		{ readings: ['held', 'all'], polity: held },
		{ readings: ['moscow'], polity: nameOf(others.slice(0, 1)) },
		{ readings: ['beijing'], polity: nameOf(own.slice(0, 1)) }
	].filter(({ polity }) => polity !== '');
}

/** Each part of a divided area is one state's. */
const PARTS: Readonly<Record<string, string>> = { 'china-part': 'china', 'russia-part': 'russia' };

/** What is drawn of the areas whose outline, or the circle in which they lie, is published: ground, hatch and outline. */
export function areaFeatures(geometry: FeatureCollection, dataset: Dataset): MapFeatures {
	const areas = new Map(dataset.data.areas.map((area) => [area.id, area]));
	const features = geometry.features.flatMap((feature): MapFeature[] => {
		const published = feature.properties ?? {};
		const area = areas.get(String(published['record']));
		if (!area) return [];
		const role = String(published['role']);
		const part = PARTS[role];
		return area.control.flatMap((stretch, index): MapFeature[] => {
			const days = part ? shared(stretch.when.days, intervalOf(published)) : stretch.when.days;
			if (!days) return [];
			const isAs = (as: string, extra: object): MapFeature => ({
				...feature,
				// A whole island worked out from a few points has no angles; what divides it is as it was agreed.
				geometry: role === 'island' ? smooth(feature.geometry) : feature.geometry,
				properties: {
					id: `${area.id}/${String(published['id'])}#${index}/${as}`,
					record: area.id,
					days,
					role,
					as: as.split(' ')[0],
					...extra
				}
			});
			const everywhere = ['held', 'moscow', 'beijing', 'agreed', 'all'];
			// The outline of a part is that of the whole, which is drawn already, and the border that divides it.
			if (part) return [isAs('ground', { polity: part, readings: everywhere })];
			const outline = isAs('outline', {});
			if (role === 'somewhere') return [outline];
			return [
				...ownersOf(stretch).map(({ readings, polity }) =>
					isAs(`ground ${readings[0] ?? ''}`, { polity, readings })
				),
				...(isDisputed(stretch) ? [isAs('hatch', { readings: ['all'] })] : []),
				outline
			];
		});
	});
	return collection(features);
}

/** A sign where an area lies that has no outline, while it is disputed. */
export function areaSigns(geometry: FeatureCollection, dataset: Dataset): MapFeatures {
	const outlined = new Set(
		geometry.features
			.filter(({ properties }) => properties?.['role'] === 'island')
			.map(({ properties }) => String(properties?.['record']))
	);
	return collection(
		dataset.data.areas
			.filter(({ place, id }) => !place && !outlined.has(id))
			.flatMap((area) =>
				area.control.map((stretch, index): MapFeature => ({
					type: 'Feature',
					geometry: { type: 'Point', coordinates: area.position },
					properties: {
						id: `${area.id}#${index}`,
						record: area.id,
						days: stretch.when.days,
						disputed: isDisputed(stretch)
					}
				}))
			)
	);
}
