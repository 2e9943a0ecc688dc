import { LANGUAGES } from '../../i18n';
import { writeHash, type View } from '../../state/address';
import { USUAL_IDLE, writeKiosk, type KioskKeys } from './address';

/** Instead of a tour: the start alone is shown. */
export const NO_TOUR = 'none';

/** What is set, as far as it is. */
type Switches = { [Key in keyof KioskKeys]?: KioskKeys[Key] | undefined };

/** The address of a kiosk, as short as it can be said. */
export function addressOf(
	folder: string,
	view: View,
	{ idle, offer = LANGUAGES, loop, site }: Switches
): string {
	const offered = LANGUAGES.filter((language) => offer.includes(language));
	const kiosk = writeKiosk({
		kiosk: 'on',
		...(idle === undefined || idle === USUAL_IDLE ? {} : { idle }),
		...(loop === undefined ? {} : { loop }),
		...(site === undefined ? {} : { site }),
		...(offered.length === LANGUAGES.length ? {} : { offer: offered })
	});
	return `${folder}${writeHash(view)}&${kiosk}`;
}

/** How a browser is started so that it fills the screen and has no way out of its own. */
export const COMMANDS: readonly { browser: string; command: (address: string) => string }[] = [
	{
		browser: 'Chromium, Chrome (Linux)',
		command: (address) =>
			`chromium --kiosk --no-first-run --noerrdialogs --disable-pinch --overscroll-history-navigation=0 "${address}"`
	},
	{
		browser: 'Microsoft Edge (Windows)',
		command: (address) =>
			`msedge.exe --kiosk "${address}" --edge-kiosk-type=fullscreen --no-first-run --disable-pinch --overscroll-history-navigation=0`
	},
	{ browser: 'Firefox', command: (address) => `firefox --kiosk "${address}"` }
];
