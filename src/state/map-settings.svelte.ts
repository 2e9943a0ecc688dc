import { INITIAL_SETTINGS, type LayerSettings } from '../map/layer-settings';
import type { View } from './address';

/** What the reader has set that layers follow. */
export class MapSettings implements Omit<LayerSettings, 'lookedAt'> {
	/** For how many days after its last one an event still shows, fading. */
	trailingDays = $state(INITIAL_SETTINGS.trailingDays);
	/** All relations are drawn, the quieter ones, too. */
	quieterTies = $state(INITIAL_SETTINGS.quieterTies);
	/** Whose line is drawn. */
	reading = $state(INITIAL_SETTINGS.reading);
	/** How sure what is shown must be. */
	doubt = $state(INITIAL_SETTINGS.doubt);
	/** Whether the legend stands open, once the reader has opened or closed it. */
	legendOpen = $state<boolean>();

	/** Takes what a link says; what it does not say is as at first. */
	follow({ reading, doubt }: View): void {
		this.reading = reading ?? INITIAL_SETTINGS.reading;
		this.doubt = doubt ?? INITIAL_SETTINGS.doubt;
	}

	/** What a link has to say of it: nothing where it is as at first. */
	get view(): Pick<View, 'reading' | 'doubt'> {
		const { reading, doubt } = this;
		return {
			...(reading === INITIAL_SETTINGS.reading ? {} : { reading }),
			...(doubt === INITIAL_SETTINGS.doubt ? {} : { doubt })
		};
	}
}
