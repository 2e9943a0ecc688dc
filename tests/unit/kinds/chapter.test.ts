import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schema } from '../../../src/kinds/chapter/schema';

const chapter = {
	tour: 'split',
	title: 'Shots on the ice',
	date: '1969-03-02',
	camera: '8/46.5/133.8',
	look: 'zhenbao'
};

test('a chapter has one thing to look at', () => {
	expect(v.safeParse(schema, chapter).success).toBe(true);
	const { look: _, ...blind } = chapter;
	expect(v.safeParse(schema, blind).issues?.[0].path?.[0].key).toBe('look');
});
