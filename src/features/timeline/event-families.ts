import type { EventKind } from '../../kinds/event/schema';

/** Kinds of event that belong together, few enough to be told apart at a glance. */
export const EVENT_FAMILIES = ['force', 'accord', 'talk', 'word'] as const;
export type EventFamily = (typeof EVENT_FAMILIES)[number];

/** The family of each kind. */
export const FAMILY_OF: Record<EventKind, EventFamily> = {
	war: 'force',
	battle: 'force',
	incident: 'force',
	crisis: 'force',
	deployment: 'force',
	nuclear: 'force',
	treaty: 'accord',
	agreement: 'accord',
	aid: 'accord',
	trade: 'accord',
	withdrawal: 'accord',
	handover: 'accord',
	negotiation: 'talk',
	visit: 'talk',
	summit: 'talk',
	diplomatic: 'talk',
	speech: 'word',
	polemic: 'word',
	migration: 'word',
	domestic: 'word'
};
