import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated } from '../compiled';
import { Edtf, Names, PolityCode, Prose, Text, statementFields } from '../fields';
import { ROLES } from './roles';

/** Which of a capital’s offices it is: at most one person has it at a time. */
const Role = v.picklist(ROLES);

/** Parties that led a state, by the letters that their English names are shortened to. */
const PARTIES = ['cpsu', 'ccp', 'mprp', 'wpv', 'wpk', 'pla', 'cpi'] as const;

/** An office that somebody held; `to` is the first date on which he held it no more. */
const Office = v.strictObject({
	title: Prose,
	roles: v.optional(v.array(Role), []),
	/** The state whose office it was, as ISO 3166-1/3 alpha-3 of its time, or the party. */
	of: v.union([PolityCode, v.picklist(PARTIES)]),
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	...statementFields
});

/** Somebody who acts in this story. */
export const schema = v.strictObject({
	/** The Russian name of somebody from the Soviet Union or Russia has the patronymic. */
	names: Names,
	/** Other spellings that readers look for: Wade–Giles, German, transliterations. */
	spellings: v.optional(v.array(Text), []),
	/** Years or days of birth and death; absent where nobody knows them. */
	lived: v.optional(
		v.strictObject({ born: v.optional(Edtf), died: v.optional(Edtf), ...statementFields })
	),
	/** In order of time. */
	offices: v.optional(v.array(Office), []),
	/** Two or three sentences on what this person did here. */
	text: Prose,
	...statementFields
});

type Authored = v.InferOutput<typeof schema>;

/** A person as compiled: with the ids of the events that name this person. */
export type Person = { id: string } & Omit<Authored, 'offices'> & {
		offices: Dated<Authored['offices'][number]>[];
		events: string[];
	};

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'person',
	spans: ['offices'],
	namedAs: ['people', 'person']
};
