import type { Archive } from '../archive';
import type { Context } from '../context';
import type { Problem } from '../problem';

/** A rule of history: what in the record breaks the sentence that it is named after. */
export type Rule = (archive: Archive, context: Context) => Problem[];

/** Every rule. */
export const RULES: readonly Rule[] = [];
