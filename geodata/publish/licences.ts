/** Under which licence each public file may be used. */
import { bytesOf } from '../files';

export interface Licence {
	name: string;
	title: string;
	path: string;
}

const LICENCES: Readonly<Record<string, Licence>> = {
	'CC-BY-4.0': {
		name: 'CC-BY-4.0',
		title: 'Creative Commons Attribution 4.0',
		path: 'https://creativecommons.org/licenses/by/4.0/'
	},
	'ODbL-1.0': {
		name: 'ODbL-1.0',
		title: 'Open Data Commons Open Database License 1.0',
		path: 'https://opendatacommons.org/licenses/odbl/1-0/'
	},
	'LGPL-3.0-or-later': {
		name: 'LGPL-3.0-or-later',
		title: 'GNU Lesser General Public License 3.0 or later',
		path: 'https://www.gnu.org/licenses/lgpl-3.0.html'
	},
	'public domain': {
		name: 'other-pd',
		title: 'Public domain',
		path: 'https://creativecommons.org/publicdomain/mark/1.0/'
	}
};

/** What a public file says of its licence and its sources; ours where it says nothing. */
export function termsOf(name: string, content: string | Uint8Array) {
	const ours = name.startsWith('relief')
		? { licence: 'public domain', source: 'NASA topography, through three-globe' }
		: { licence: 'CC-BY-4.0', source: 'Records of the atlas' };
	const said = name.endsWith('.geojson')
		? (JSON.parse(bytesOf(content).toString('utf8')) as Partial<typeof ours>)
		: {};
	const { licence = ours.licence, source = ours.source } = said;
	const names = licence
		.split('; ')
		.map((one) => (/^public domain$/i.test(one) ? 'public domain' : one));
	return {
		licences: names.map((one) => LICENCES[one] ?? { name: one, title: one, path: '' }),
		source
	};
}
