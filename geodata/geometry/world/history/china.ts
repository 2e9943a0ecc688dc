import type { Tenure } from './tenure';

/** The day the People's Republic was proclaimed in Beijing. */
const PROCLAIMED = '1949-10-01';

const DISPUTED =
	'Aksai Chin, the Shaksgam valley and the southern slope of the eastern Himalaya follow the lines ' +
	'of actual control in the source; China and India each claim more.';

/** China's two governments, Hong Kong and Macau, Mongolia. */
export const CHINA: readonly Tenure[] = [
	{
		polity: 'republic-of-china',
		start: '..',
		end: PROCLAIMED,
		units: ['china'],
		basis:
			'The mainland until the proclamation of the People’s Republic. Much of it was under Japanese ' +
			'occupation until 1945 and under communist control before October 1949; Tibet governed itself. ' +
			DISPUTED
	},
	{
		polity: 'prc',
		start: PROCLAIMED,
		end: '..',
		units: ['china'],
		basis:
			'The mainland from the proclamation of the People’s Republic. Parts of the south-west, and ' +
			'Hainan until May 1950, were still held by forces of the Republic of China; Tibet governed ' +
			'itself until 1951. The People’s Republic also claims Taiwan. ' +
			DISPUTED
	},
	{
		polity: 'republic-of-china',
		part: 'taiwan',
		start: '1945-10-25',
		end: PROCLAIMED,
		units: ['taiwan'],
		basis:
			'Taiwan under administration of the Republic of China from the Japanese surrender there on ' +
			'25 October 1945.'
	},
	{
		polity: 'republic-of-china',
		part: 'taiwan',
		start: PROCLAIMED,
		end: '..',
		units: ['taiwan'],
		basis:
			'What the Republic of China governed after October 1949, as far as the source shows it ' +
			'(Taiwan, Kinmen). Its government moved to Taipei in December 1949. Both governments held in ' +
			'these years that they were the government of China: the Republic of China claimed the ' +
			'mainland, the People’s Republic of China claims Taiwan. The map takes no side.'
	},
	{
		polity: 'hong-kong',
		start: '..',
		end: '1997-07-01',
		units: ['hong-kong'],
		basis: 'Under British administration; under Japanese occupation until August 1945.'
	},
	{
		polity: 'prc',
		part: 'hong-kong',
		start: '1997-07-01',
		end: '..',
		units: ['hong-kong'],
		basis: 'Special administrative region of the People’s Republic of China.'
	},
	{
		polity: 'macau',
		start: '..',
		end: '1999-12-20',
		units: ['macao'],
		basis: 'Under Portuguese administration.'
	},
	{
		polity: 'prc',
		part: 'macau',
		start: '1999-12-20',
		end: '..',
		units: ['macao'],
		basis: 'Special administrative region of the People’s Republic of China.'
	},
	{
		polity: 'mongolia',
		start: '..',
		end: '..',
		units: ['mongolia'],
		basis:
			'The Mongolian People’s Republic, since 1992 Mongolia. The Republic of China recognised its ' +
			'independence on 5 January 1946 and withdrew the recognition in 1953.'
	}
];
