/** Figures through time: a chart that the date marks and that moves the date, and the same as a table. */
import { expect, openAtlas, story, test } from './support';

test('Figures are told by claimant, as a chart and as a table, and move the one date', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&sel=divisions-on-the-border');
	const chart = story(page).getByRole('img', { name: /^Chart: Divisions of the ground forces/ });
	await expect(chart).toBeVisible();
	const figures = story(page).getByRole('slider', { name: 'Through the figures' });
	await expect(figures).toHaveAttribute('aria-valuetext', '2 March 1969: no figure.');

	await figures.press('ArrowRight');
	await expect(page).toHaveURL(/date=1970-01-01/);
	await expect(figures).toHaveAttribute(
		'aria-valuetext',
		'1 January 1970: Soviet divisions: CIA: 37 to 41.'
	);
	await figures.press('ArrowLeft');
	await expect(page).toHaveURL(/date=1968-01-01/);
	await expect(figures).toHaveAttribute('aria-valuetext', /Robinson.*: 22; Chinese.*: 47\.$/);
	await figures.press('Home');
	await expect(page).toHaveURL(/date=1964-01-01/);

	const table = story(page).getByRole('table', { name: 'Divisions facing each other (divisions)' });
	await table.getByRole('button', { name: '1970' }).click();
	await expect(page).toHaveURL(/date=1970-01-01/);
	await expect(table.locator('[aria-current=date]')).toContainText('37 to 41');
	await expect(story(page).getByRole('link', { name: /CSV/ })).toHaveAttribute(
		'href',
		/data\/series\.csv$/
	);

	// From an event to its figures, and in the reader's language.
	await openAtlas(page, '#date=1970&sel=soviet-buildup-1965-73');
	await story(page).getByRole('button', { name: 'Divisions facing each other' }).click();
	await openAtlas(page, '#date=1970-01-01&sel=divisions-on-the-border&lang=ru');
	await expect(page.getByRole('slider', { name: 'По цифрам' })).toHaveAttribute(
		'aria-valuetext',
		/Советские дивизии: ЦРУ: от 37 до 41\.$/
	);
});
