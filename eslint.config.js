import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The modules, each of which may import itself and those before it. */
const modules = [
	'time',
	'i18n',
	'own-data',
	'kinds',
	'dataset',
	'map',
	'state',
	'ui',
	'features',
	'app'
];

/** One way to forbid a shape of code, under several names, so that each can be set by itself. */
const forbiddenSyntax = builtinRules.get('no-restricted-syntax');
const project = {
	rules: {
		effects: forbiddenSyntax,
		styles: forbiddenSyntax,
		words: forbiddenSyntax
	}
};

const boundaries = modules.map((module, place) => ({
	files: [`src/${module}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...modules.slice(place + 1).map((above) => ({
						regex: `(^|/)${above}/`,
						message: `src/${module} may not know src/${above}.`
					})),
					{
						regex: '(^|/)geodata/',
						message: 'The atlas knows the compiled data, not how it is made.'
					},
					{ regex: '^\\.\\.?/(.*/)?main(\\.ts)?$', message: 'Nothing may know src/app/main.ts.' },
					...(module === 'time'
						? [{ regex: '^[^.]', message: 'src/time imports nothing but itself.' }]
						: [])
				]
			}
		]
	}
}));

/** A feature stands alone: what two of them need lies below them. */
const features = {
	files: ['src/features/*/**'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...boundaries.find(({ files }) => files.includes('src/features/**')).rules[
						'no-restricted-imports'
					][1].patterns,
					{
						regex: '^\\.\\./(?!\\.\\./)',
						message: 'A feature may not know another: move what both need to src/ui or below.'
					}
				]
			}
		]
	}
};

export default defineConfig(
	globalIgnores([
		'dist',
		'.cache',
		'.svelte-check',
		'test-results',
		'geodata/out',
		'geodata/upstream',
		'public',
		// Of modules outside the page oxlint asks all that would be asked here (.oxlintrc.json), in a tenth of the time.
		'{tests,geodata,bench,build,mutation}/**/*.ts',
		'*.config.ts'
	]),
	js.configs.recommended,
	typescript.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		plugins: { project },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// In scripts and modules oxlint asks this.
			'no-unused-vars': 'off',
			'@typescript-eslint/no-unused-vars': 'off'
		}
	},
	{
		files: ['**/*.ts'],
		// What needs types is asked by oxlint (.oxlintrc.json): to know them took most of ESLint's time.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser } },
		rules: {
			'no-undef': 'off',
			// Maps and sets that never change live in $state.raw; the rule cannot tell them apart.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	...boundaries,
	features,
	{
		files: ['src/**'],
		ignores: [
			'src/features/map-view/AtlasMap.svelte',
			'src/app/App.svelte',
			'src/app/*.svelte.ts',
			'src/ui/below-fold.svelte.ts',
			'src/app/main.ts'
		],
		rules: {
			'project/effects': [
				'error',
				{
					selector:
						"CallExpression:matches([callee.name='$effect'], [callee.object.name='$effect'])",
					message: 'Effects live only where the page meets the outside world.'
				}
			]
		}
	},
	{
		files: ['src/**/*.svelte'],
		rules: {
			'project/styles': [
				'error',
				{
					selector: "SvelteAttribute[key.name='style']",
					message: 'The page forbids style attributes: use a class, or the style: directive.'
				}
			],
			'project/words': [
				'error',
				{
					selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}{2}/u]',
					message: 'Words the reader sees belong in src/i18n.'
				},
				{
					selector:
						'SvelteAttribute[key.name=/^(aria-label|aria-description|aria-valuetext|alt|title|placeholder)$/] > SvelteLiteral[value=/\\p{L}{2}/u]',
					message: 'Words the reader hears or sees belong in src/i18n.'
				}
			]
		}
	}
);
