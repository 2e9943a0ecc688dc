import { prepareBrowser } from './browser.mjs';
import { Stop, command, installPackages, npm, packaged, say } from './prepare.mjs';

// npm run kiosk-day: a day of made-up visitors in a kiosk (tests/kiosk/day.test.ts says what is looked at).
// npm run kiosk-day -- 40: so many visitors, and three times as many, in the place of 8: a whole day.

await command(async () => {
	const [visitors = '8'] = process.argv.slice(2);
	if (!/^[1-9]\d*$/.test(visitors))
		throw new Stop('Use: npm run kiosk-day, or npm run kiosk-day -- <visitors>.');
	await installPackages();
	process.env.CHROMIUM = await prepareBrowser();
	process.env.VISITORS = visitors;
	say('Building the atlas.');
	if ((await npm(['run', '--silent', 'build'])) !== 0) throw new Stop('The atlas was not built.');
	process.exitCode = await packaged('@playwright/test', 'playwright', [
		'test',
		'--config=tests/kiosk/day.config.ts'
	]);
});
