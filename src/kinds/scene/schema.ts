import * as v from 'valibot';
import { CLOCKS, parseTime } from '../../time/clock';
import type { Compiling } from '../compiling';
import type { Dated } from '../compiled';
import { CAMERA } from '../chapter/schema';
import {
	Certainty,
	Edtf,
	Id,
	Locators,
	Names,
	PolityCode,
	Position,
	Prose,
	Sources,
	Text
} from '../fields';

const Clock = v.picklist(Object.keys(CLOCKS) as (keyof typeof CLOCKS)[]);

const Time = v.pipe(
	Text,
	v.check((text) => parseTime(text) !== undefined, 'a time of day, as in “09:17”')
);

/** An hour as an account gives it, by the clock that the account goes by. */
const Moment = v.strictObject({
	clock: Clock,
	at: Time,
	until: v.optional(Time),
	/** The account gives no more than about when. */
	about: v.optional(v.boolean(), false)
});

const evidence = {
	sources: v.pipe(Sources, v.minLength(1, 'at least one source id')),
	locators: v.optional(Locators),
	certainty: v.optional(Certainty, 'certain'),
	/** What the sources leave open. */
	caution: v.optional(Prose)
};

/** What one side, or who studied it since, says happened. */
const Account = v.strictObject({
	/** The side whose account it is. */
	of: PolityCode,
	/** Who says so. */
	claimant: Prose,
	statement: Prose,
	/** When that was by this account, where it differs from the moment of the step. */
	moment: v.optional(Moment),
	...evidence
});

export const Arm = v.picklist([
	'border-guards',
	'infantry',
	'reconnaissance',
	'armour',
	'artillery',
	'militia',
	'boats',
	'aircraft',
	'workers'
]);

/** How large a unit was, from a few men to a division; nobody knows it of all of them. */
export const Echelon = v.picklist([
	'group',
	'squad',
	'platoon',
	'company',
	'battalion',
	'regiment'
]);

/** A unit where a source places it. */
const Unit = v.strictObject({
	of: PolityCode,
	arm: Arm,
	echelon: v.optional(Echelon),
	label: Prose,
	/** How many men, or vehicles where `vehicles` is set: the lowest and the highest number given. */
	strength: v.optional(v.tuple([v.number(), v.number()])),
	vehicles: v.optional(v.boolean(), false),
	position: Position,
	/** Metres. */
	accuracy: v.pipe(v.number(), v.minValue(1)),
	/** The way it went, ending where it stands, [longitude, latitude]. */
	path: v.optional(v.pipe(v.array(Position), v.minLength(2))),
	/** We placed it after what an account says of the ground; no map or survey gives it. */
	inferred: v.optional(v.boolean(), true),
	...evidence
});

/** One of the dead whom a source names. */
const Dead = v.strictObject({
	of: PolityCode,
	label: Prose,
	sources: Sources,
	locators: v.optional(Locators)
});

const Step = v.strictObject({
	title: Prose,
	/** The day, where it is not the scene’s. */
	date: v.optional(Edtf),
	moment: v.optional(Moment),
	accounts: v.pipe(v.array(Account), v.minLength(1, 'at least one account')),
	/** Said plainly where no account of another side was found. */
	counterAccount: v.optional(v.literal('none recorded')),
	/** What is not known. */
	unknown: v.optional(Prose),
	units: v.optional(v.array(Unit), []),
	dead: v.optional(v.array(Dead), [])
});

/** A day told in still steps, each as every side tells it. */
export const schema = v.strictObject({
	names: Names,
	date: Edtf,
	/** The event that it tells. */
	event: Id,
	area: v.optional(Id),
	/** What the map frames, as in an address: zoom, latitude and longitude in degrees. */
	camera: v.pipe(Text, v.regex(CAMERA, 'zoom/latitude/longitude, as in “13/46.48/133.84”')),
	/** From where the rings of distance are drawn. */
	centre: Position,
	/** The clocks that are printed, the first two those of the sides. */
	clocks: v.pipe(v.array(Clock), v.minLength(2)),
	steps: v.pipe(v.array(Step), v.minLength(2, 'at least two steps'), v.maxLength(14))
});

type Authored = v.InferOutput<typeof schema>;
export type Moment = v.InferOutput<typeof Moment>;
export type Arm = v.InferOutput<typeof Arm>;
export type Echelon = v.InferOutput<typeof Echelon>;
export type SceneStep = Authored['steps'][number];
export type SceneAccount = SceneStep['accounts'][number];
export type SceneUnit = SceneStep['units'][number];

/** A scene as compiled. */
export type Scene = { id: string } & Dated<Authored>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'scene', when: 'date' };
