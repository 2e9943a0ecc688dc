/** The committed files of `public/data`, for the tests that open them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const publicData = path.join(import.meta.dirname, '../../../public/data');

/** A file's bytes. */
export const bytesIn = (name: string) => readFileSync(path.join(publicData, name));

export const publicText = (name: string) => bytesIn(name).toString('utf8');

export const publicJson = <T>(name: string) => JSON.parse(publicText(name)) as T;

export const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
