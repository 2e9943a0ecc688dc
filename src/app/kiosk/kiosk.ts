import { mount, unmount } from 'svelte';
import {
	isKioskKey,
	readKiosk,
	settingsOf,
	writeKiosk,
	type KioskSettings,
	type ReadKiosk
} from '../../features/kiosk/address';
import { Attract } from '../../features/kiosk/attract';
import Kiosk from '../../features/kiosk/Kiosk.svelte';
import { KioskState } from '../../features/kiosk/kiosk-state.svelte';
import { NO_TOUR } from '../../features/kiosk/setting-up';
import { siteOf, wayOf, type Ground } from '../../features/kiosk/take-along';
import { Visit } from '../../features/kiosk/visit.svelte';
import { completeWords } from '../../i18n';
import { foundValue } from '../../i18n/found-value';
import { KIOSK_WORDS } from '../../i18n/kiosk-words';
import { writeHash, type ReadHash } from '../../state/address';
import type { Atlas } from '../../state/atlas.svelte';
import { keepAwake } from './awake';
import { shutDoors } from './doors';
import { clearLeftovers, clearStorages } from './leftovers';
import { startAnew } from './start-anew';
import { onTouch } from './touches';

/** Where the atlas stands, and what the address said when it was opened. */
export interface Opened {
	root: HTMLElement;
	atlas: Atlas;
	address: ReadHash;
	/** As it came. */
	hash: string;
}

/** Makes a kiosk of the page, or opens the dialog that sets one up, if the address says so. */
export function begin(opened: Opened): void {
	const read = readKiosk(opened.hash);
	// What the dialogs say that it shares with others.
	completeWords().catch(() => undefined);
	tell(opened.atlas, read.bad);
	const { kiosk } = read.keys;
	if (kiosk === 'setup') void setUp(opened, read);
	if (kiosk !== 'on') return;
	keepAddress(opened.address, read);
	void clearLeftovers();
	// Whatever was kept until then: the next page reads it before any part of a kiosk is there.
	addEventListener('pagehide', clearStorages);
	keepAwake();
	stand(opened, settingsOf(read));
}

/** What of the keys could not be used. */
function tell(atlas: Atlas, bad: ReadKiosk['bad']): void {
	for (const { key, found } of bad)
		atlas.notify({
			id: `link ${key}`,
			text: () => KIOSK_WORDS[atlas.language].bad[key](foundValue(found))
		});
}

/** The keys of others that the link has. */
function further({ others }: ReadHash): ReadHash['others'] {
	return others.filter(([key]) => !isKioskKey(key.toLowerCase()));
}

/** The address is the curator's, as the atlas writes it, from now on and for every visitor. */
function keepAddress(start: ReadHash, { keys }: ReadKiosk): void {
	const address = `${writeHash(start.view, further(start))}&${writeKiosk(keys)}`;
	history.replaceState(null, '', location.pathname + address);
}

/** The dialog that sets a kiosk up; when it is closed, the address is the view's again. */
async function setUp({ root, atlas, address }: Opened, { keys }: ReadKiosk): Promise<void> {
	const [{ default: Setup }] = await Promise.all([
		import('../../features/kiosk/Setup.svelte'),
		completeWords()
	]);
	const made = mount(Setup, {
		target: root,
		props: { atlas, view: address.view, keys, folder: folder(), onclose }
	});

	function onclose(): void {
		void unmount(made);
		location.replace(writeHash(atlas.view, further({ view: {}, bad: [], others: atlas.others })));
	}
}

/** The folder of this copy of the atlas. */
function folder(): string {
	return new URL('.', location.href.replace(/[?#].*/s, '')).href;
}

function stand({ root, atlas, address }: Opened, settings: KioskSettings): void {
	const ground: Ground = { folder: folder(), site: settings.site };
	const attract = new Attract(
		atlas.tour,
		() => matchMedia('(prefers-reduced-motion: reduce)').matches
	);
	const visit = new Visit(settings.idle, {
		onattract: () => void show(),
		onvisit: () => attract.stop(),
		ongone: () => void anew()
	});
	const kiosk = new KioskState(settings, visit);

	const bar = document.createElement('div');
	bar.className = 'kiosk';
	root.before(bar);
	document.body.classList.add('in-kiosk');
	document.body.classList.toggle('out-of-reach', siteOf(ground) === undefined);
	mount(Kiosk, { target: bar, props: { atlas, kiosk } });
	shutDoors({ onlink, onshare });
	onTouch(() => kiosk.touch());
	speakOffered();
	visit.begin();

	/** The tour that runs by itself: the one asked for, or the first. */
	async function show(): Promise<void> {
		await atlas.details.need();
		const tour = tourFor(atlas, settings);
		// Somebody may have come meanwhile.
		if (tour !== undefined && visit.stage === 'attract') attract.start(tour);
	}

	async function anew(): Promise<void> {
		attract.stop();
		kiosk.taken = null;
		// Who touches the screen now would change what is being put back.
		document.body.inert = true;
		if ((await startAnew(root, atlas, address)) === 'loading') return;
		document.body.inert = false;
		speakOffered();
		visit.begin();
	}

	function speakOffered(): void {
		const { offer } = settings;
		const [first] = offer;
		if (first && !offer.includes(atlas.wanted)) void atlas.speak(first);
	}

	function onlink(link: HTMLAnchorElement): void {
		const way = wayOf(link.href, location.href, ground);
		if (way.to === 'story' && atlas.select(way.id)) return closeDialogs();
		const label = link.textContent.trim();
		if (way.to === 'here') return;
		kiosk.taken = {
			...(way.to === 'story' ? { to: 'nowhere' as const } : way),
			...(label === '' ? {} : { label })
		};
	}

	function onshare(): void {
		const site = siteOf(ground);
		kiosk.taken =
			site === undefined
				? { to: 'nowhere' }
				: { to: 'phone', address: site + writeHash(atlas.view) };
	}

	/** What lay over the story is in its way. */
	function closeDialogs(): void {
		for (const open of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close();
	}
}

/** The tour that is shown while nobody is there. */
function tourFor(atlas: Atlas, { loop }: KioskSettings): string | undefined {
	if (loop === NO_TOUR) return undefined;
	const tours = atlas.dataset.data.tours.toSorted((a, b) => a.order - b.order);
	const asked = tours.find(({ id }) => id === loop);
	if (loop !== undefined && !asked) tell(atlas, [{ key: 'loop', found: loop }]);
	return (asked ?? tours[0])?.id;
}
