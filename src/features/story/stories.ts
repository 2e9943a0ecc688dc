import type { Component } from 'svelte';
import type { KindId, Whole } from '../../kinds';
import type { Identified } from '../../kinds/kind';
import AreaStory from './AreaStory.svelte';
import DebateStory from './DebateStory.svelte';
import EventStory from './EventStory.svelte';
import FlowStory from './FlowStory.svelte';
import GeographyStory from './GeographyStory.svelte';
import LinkStory from './LinkStory.svelte';
import PersonStory from './PersonStory.svelte';
import PlaceStory from './PlaceStory.svelte';
import SceneStory from './SceneStory.svelte';
import SectorStory from './SectorStory.svelte';
import SeriesStory from './SeriesStory.svelte';
import TensionStory from './TensionStory.svelte';
import TourStory from './TourStory.svelte';
import TermStory from './TermStory.svelte';

interface Telling<Record> {
	record: Record;
	/** Source → its number in the story. */
	numbers: ReadonlyMap<string, number>;
}
type Told<K extends KindId> = Component<Telling<Whole<K>>>;

const TOLD: { [K in KindId]?: Told<K> } = {
	events: EventStory,
	links: LinkStory,
	sectors: SectorStory,
	areas: AreaStory,
	debates: DebateStory,
	people: PersonStory,
	places: PlaceStory,
	flows: FlowStory,
	scenes: SceneStory,
	series: SeriesStory,
	tension: TensionStory,
	terms: TermStory,
	geography: GeographyStory,
	tours: TourStory
};

/**
 * How records of each kind are told, between their excerpts and the end of the story. A kind that
 * is not here is told by its description, its excerpts and what it leads to;
 * a period is told at once, without this file.
 */
export const STORIES = TOLD as Readonly<Record<string, Component<Telling<Identified>> | undefined>>;
