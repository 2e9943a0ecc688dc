/** Where one may begin who does not know what to look for. */
export const LANDMARKS: readonly string[] = [
	'zhenbao',
	'beijing--moscow',
	'alliance-treaty-1950',
	'cpsu-20th-congress',
	'great-leap-forward',
	'experts-recall-1960',
	'airport-meeting-1969',
	'nixon-china-1972',
	'beijing-summit-1989',
	'heixiazi'
];
