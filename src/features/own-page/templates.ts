import type { Language } from '../../i18n';

/** Files to begin with, published beside the atlas; a table has its header in the reader's language. */
export const templatesIn = (language: Language) => [
	{ path: `templates/places${language === 'en' ? '' : `.${language}`}.csv`, format: 'CSV' },
	{ path: 'templates/places.geojson', format: 'GeoJSON' }
];
