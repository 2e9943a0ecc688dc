/** Pictures of the small world, drawn as they are saved and printed: whole sheets, in lines that can be read. */
import { plainWords } from '../../../../src/i18n/dated-words';
import { WORDS } from '../../../../src/i18n/whole';
import type { Language } from '../../../../src/i18n';
import { drawMap } from '../../../../src/map/drawing/draw-map';
import type { Asked } from '../../../../src/map/drawing/gather';
import { inGrey } from '../../../../src/map/drawing/grey';
import { legendOf } from '../../../../src/map/drawing/legend';
import {
	projectionFor,
	type Drawn,
	isRound,
	zoomOf
} from '../../../../src/map/drawing/projections';
import { scaleBar } from '../../../../src/map/drawing/scale-bar';
import { planSheet, sheetOf } from '../../../../src/map/drawing/sheet';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import { LAYERS } from '../../../../src/map/layers';
import { LIGHT } from '../../../../src/map/palette';
import { dayOf } from '../../../../src/time/day';
import { given, givenFile } from './given';

interface View {
	drawn: Drawn;
	camera: { zoom: number; longitude: number; latitude: number };
	sheet: { width: number; height: number };
	language: Language;
	day: number;
	/** Only these layers, where the picture is about few. */
	layers?: RegExp;
	more?: Partial<Asked>;
	nameless?: boolean;
	grey?: boolean;
}

/** Each shows what the others do not. */
export const VIEWS: Readonly<Record<string, View>> = {
	'globe-1969': {
		drawn: 'globe',
		camera: { zoom: 2.6, longitude: 105, latitude: 47 },
		sheet: { width: 760, height: 620 },
		language: 'en',
		day: dayOf(1969, 3, 2),
		layers:
			/^(land|polities|links|events|event-signs|places|labels|flows|withdrawals|state-names)$/,
		more: { selected: 'beijing--moscow', settings: { ...INITIAL_SETTINGS, quieterTies: true } }
	},
	'border-conic': {
		drawn: 'conic',
		camera: { zoom: 4, longitude: 104, latitude: 47 },
		sheet: { width: 560, height: 720 },
		language: 'ru',
		day: dayOf(1969, 9, 11),
		layers: /^(land|border|mongolia|areas|water|rims|side-names|coast|rails|sites)$/,
		grey: true
	},
	'island-flat': {
		drawn: 'flat',
		camera: { zoom: 11.5, longitude: 133.84, latitude: 46.49 },
		sheet: { width: 720, height: 600 },
		language: 'zh-Hans',
		day: dayOf(1969, 3, 15),
		layers:
			/^(land|water|island|areas|border|events|places|labels|side-names|sides|reconstruction)$/,
		more: { selected: 'zhenbao' }
	},
	quiz: {
		drawn: 'globe',
		camera: { zoom: 3.4, longitude: 112, latitude: 44 },
		sheet: { width: 520, height: 620 },
		language: 'en',
		day: dayOf(1958, 8, 23),
		layers: /^(land|flows|links|places|labels|events|event-signs)$/,
		nameless: true
	}
};

/** The picture of a view, a mark a line. */
export async function pictureOf(view: View): Promise<string> {
	const { drawn, camera, sheet, language, day, layers = /./, grey = false } = view;
	const words = WORDS[language];
	const palette = grey ? inGrey(LIGHT) : LIGHT;
	const shown = LAYERS.filter(({ id }) => layers.test(id));
	const asked: Asked = {
		layers: shown,
		hidden: new Set(),
		dataset: given,
		day,
		settings: INITIAL_SETTINGS,
		selected: null,
		palette,
		words,
		zoom: camera.zoom,
		...view.more
	};
	const legend = legendOf(asked, new Set(shown.map(({ id }) => id)), plainWords).slice(0, 14);
	const notes = [
		'Lines show what is documented.',
		'Credits of a length that fills more than a row of it.'
	];
	const plan = planSheet(sheet, { legend, notes });
	const projection = projectionFor(drawn, camera, plan.map);
	const zoom = drawn === 'conic' ? zoomOf(projection, plan.map) : camera.zoom;
	const map = await drawMap({
		...asked,
		zoom,
		size: plan.map,
		projection,
		round: isRound(drawn, camera),
		language,
		nameless: view.nameless ?? false,
		prefix: 'map',
		fetchFile: (file) => Promise.resolve(givenFile(file))
	});
	const bar = scaleBar(projection, plan.map, 130);
	const whole = sheetOf(
		plan,
		map,
		{
			title: 'The small world & its border',
			subtitle: `${day}`,
			description: `A picture in ${language}`,
			legend,
			scale: `${bar?.km} km`,
			notes,
			language
		},
		palette,
		bar,
		{ width: sheet.width, height: sheet.height }
	);
	const told = `<!-- ${map.records.join(' ')} | ${[...map.layers].join(' ')} | ${map.names.join(', ')} -->`;
	return `${whole.replace(/></g, '>\n<')}\n${told}\n`;
}
