import { expect, missing, test } from './faulty-server';
import { heading, onThisDay, story, withoutWebgl } from './support';

test('A person is opened by a link before reference.json is there, from the story of an event, and from those in office; the clock stays', async ({
	page
}) => {
	await withoutWebgl(page);
	let broken = true;
	await page.route('**/data/reference.json', (route) =>
		broken ? missing(route) : route.fallback()
	);
	await page.goto('./#date=1969-09-11&sel=nikita-khrushchev');
	// Nobody knows more of the person than that this is one: that is said, and why.
	await expect(heading(page)).toHaveText('Person');
	await expect(story(page).getByRole('status')).toContainText('reference.json');
	broken = false;
	await story(page).getByRole('button', { name: 'Try again' }).click();
	await expect(heading(page)).toHaveText('Nikita Khrushchev');
	await expect(heading(page)).toBeFocused();
	await expect(story(page)).toContainText('Никита Сергеевич Хрущёв');
	await expect(page).toHaveTitle(/Nikita Khrushchev/);

	await page.evaluate(() => window.thalweg.select('airport-meeting-1969'));
	const people = story(page).locator('section', {
		has: page.getByRole('heading', { name: 'People', exact: true })
	});
	await people.getByRole('button', { name: 'Alexei Kosygin' }).click();
	await expect(heading(page)).toHaveText('Alexei Kosygin');
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-09-11');
	await expect(
		story(page).getByRole('button', { name: 'Zhou–Kosygin meeting at Beijing airport' })
	).toBeVisible();
	// A printed date is a door.
	await story(page).getByRole('button', { name: '15 October 1964 – 23 October 1980' }).click();
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1964-10-15');

	await onThisDay(page).getByText('In office on this day').click();
	await onThisDay(page).getByRole('button', { name: 'Mao Zedong' }).click();
	await expect(heading(page)).toHaveText('Mao Zedong');
	await expect(story(page)).toContainText('Chairman of the Central Committee');
});
